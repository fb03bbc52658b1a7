package org.emptychair.host.product;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An element of a plugin's descriptor, with the line it begins on: a module or something inside
 * one.
 *
 * @param type the element's name, such as {@code xhtml-macro}
 * @param line the line of {@code atlassian-plugin.xml}, from 1
 * @param text its own text, trimmed
 */
public record PluginModule(
        String type,
        int line,
        Map<String, String> attributes,
        List<PluginModule> children,
        String text) {

    public PluginModule {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    /** Its key; empty for elements that have none. */
    public String key() {
        return attributes.getOrDefault("key", "");
    }

    public Optional<String> attribute(String name) {
        return Optional.ofNullable(attributes.get(name));
    }

    public List<PluginModule> children(String childType) {
        return children.stream().filter(child -> child.type().equals(childType)).toList();
    }

    public Optional<PluginModule> child(String childType) {
        return children(childType).stream().findFirst();
    }

    /** Its {@code <param name= value=>} children. */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (PluginModule parameter : children("param")) {
            parameters.put(
                    parameter.attribute("name").orElse(""),
                    parameter.attribute("value").orElse(parameter.text()));
        }
        return parameters;
    }
}

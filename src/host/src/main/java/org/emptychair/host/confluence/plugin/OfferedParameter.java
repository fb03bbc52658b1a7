package org.emptychair.host.confluence.plugin;

import java.util.List;
import org.emptychair.host.product.PluginModule;

/** One parameter of a macro, as its descriptor describes it. */
public record OfferedParameter(OfferedMacro macro, PluginModule element) {

    public String name() {
        return element.attribute("name").orElse("");
    }

    public Type type() {
        return Type.of(element.attribute("type").orElse("string"));
    }

    public boolean isRequired() {
        return element.attribute("required").filter("true"::equals).isPresent();
    }

    /** Whether it takes several values, with commas between. */
    public boolean isMultiple() {
        return element.attribute("multiple").filter("true"::equals).isPresent();
    }

    public String defaultValue() {
        return element.attribute("default").orElse("");
    }

    public String label() {
        return macro.text("param." + name() + ".label").orElse(name());
    }

    public String description() {
        return macro.text("param." + name() + ".desc").orElse("");
    }

    /** The values to choose from, for an enum. */
    public List<String> values() {
        return element.children("value").stream()
                .map(value -> value.attribute("name").orElse(""))
                .toList();
    }

    public String valueLabel(String value) {
        return macro.text("param." + name() + "." + value + ".desc").orElse(value);
    }

    /** What a parameter holds; whatever this host does not know is text. */
    public enum Type {
        STRING,
        INT,
        BOOLEAN,
        ENUM,
        USERNAME,
        GROUP,
        SPACEKEY,
        CONTENT;

        static Type of(String type) {
            return switch (type) {
                case "int" -> INT;
                case "boolean" -> BOOLEAN;
                case "enum" -> ENUM;
                case "username" -> USERNAME;
                case "group", "groupname" -> GROUP;
                case "spacekey" -> SPACEKEY;
                case "confluence-content" -> CONTENT;
                default -> STRING;
            };
        }
    }
}

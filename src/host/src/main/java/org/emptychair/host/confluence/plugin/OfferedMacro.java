package org.emptychair.host.confluence.plugin;

import java.util.List;
import java.util.Optional;
import org.emptychair.host.product.EnabledPlugin;
import org.emptychair.host.product.PluginModule;

/** A macro as its descriptor offers it to those who edit a page. */
public record OfferedMacro(EnabledPlugin plugin, PluginModule module) {

    /** What it is called in storage format. */
    public String name() {
        return module.attribute("name").orElse(module.key());
    }

    public String label() {
        return text("label").orElse(name());
    }

    public String description() {
        return text("desc")
                .or(
                        () ->
                                module.child("description")
                                        .flatMap(it -> it.attribute("key"))
                                        .map(plugin::text))
                .or(() -> module.child("description").map(PluginModule::text))
                .orElse("");
    }

    public List<OfferedParameter> parameters() {
        return module.child("parameters").stream()
                .flatMap(parameters -> parameters.children("parameter").stream())
                .map(parameter -> new OfferedParameter(this, parameter))
                .toList();
    }

    /** The plugin's words for a key that Confluence derives from the macro's name. */
    Optional<String> text(String suffix) {
        String key = plugin.key() + "." + name() + "." + suffix;
        return Optional.of(plugin.text(key)).filter(text -> !text.equals(key) && !text.isBlank());
    }
}

package org.emptychair.host.osgi;

import java.util.List;
import java.util.Map;
import org.emptychair.host.product.PluginModule;

/**
 * A plugin's {@code atlassian-plugin.xml} as one product reads it: only what applies to that
 * product.
 *
 * @param modules all top-level elements in their order, {@code plugin-info} and resources included
 */
record Descriptor(String key, String name, String version, List<PluginModule> modules) {

    Descriptor {
        modules = List.copyOf(modules);
    }

    List<PluginModule> modules(String type) {
        return modules.stream().filter(module -> module.type().equals(type)).toList();
    }

    static Descriptor of(PluginModule root, String product) {
        Map<String, String> attributes = root.attributes();
        String key = attributes.getOrDefault("key", "");
        if (!root.type().equals("atlassian-plugin") || key.isBlank()) {
            throw PluginRefused.atLine(
                    root.line(), "the root must be <atlassian-plugin key=\"…\">");
        }
        if (!attributes.getOrDefault("plugins-version", "").equals("2")) {
            throw PluginRefused.atLine(root.line(), "plugins-version must be 2");
        }
        String version =
                root.child("plugin-info")
                        .flatMap(info -> info.child("version"))
                        .map(PluginModule::text)
                        .orElse("");
        if (version.isBlank()) {
            throw PluginRefused.atLine(root.line(), "plugin-info has no version");
        }
        List<PluginModule> applicable =
                root.children().stream().filter(module -> appliesTo(module, product)).toList();
        return new Descriptor(key, attributes.getOrDefault("name", key), version, applicable);
    }

    private static boolean appliesTo(PluginModule module, String product) {
        if (module.type().equals("plugin-info") || module.type().equals("resource")) {
            return true;
        }
        return module.attribute("application").map(product::equals).orElse(true);
    }
}

package org.emptychair.host.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emptychair.host.product.EnabledPlugin;
import org.emptychair.host.product.PluginModule;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The plugin's web resources: which a page needs, in which order, and the files behind them. */
public final class WebResources {

    private static final Logger LOG = LoggerFactory.getLogger(WebResources.class);

    private @Nullable EnabledPlugin plugin;

    public void enabled(EnabledPlugin enabled) {
        plugin = enabled;
    }

    /** The complete keys that these requirements come to, dependencies first. */
    List<String> resolve(RequiredSet required) {
        Set<String> ordered = new LinkedHashSet<>();
        required.requiredResources().forEach(key -> add(key, ordered, new LinkedHashSet<>()));
        EnabledPlugin enabled = plugin;
        if (enabled != null) {
            for (PluginModule module : enabled.modules("web-resource")) {
                boolean wanted =
                        module.children("context").stream()
                                .anyMatch(
                                        context ->
                                                required.requiredContexts()
                                                        .contains(context.text()));
                if (wanted) {
                    add(enabled.key() + ":" + module.key(), ordered, new LinkedHashSet<>());
                }
            }
        }
        return List.copyOf(ordered);
    }

    private void add(String key, Set<String> ordered, Set<String> above) {
        Optional<PluginModule> module = module(key);
        if (module.isEmpty()) {
            // What the products bring themselves is simply not there; a plugin's own must be.
            if (!key.startsWith("com.atlassian.")) {
                LOG.warn("a page requires the web resource {}, which no plugin has", key);
            }
            return;
        }
        if (!above.add(key)) {
            LOG.warn("the web resource {} depends on itself", key);
            return;
        }
        module.get()
                .children("dependency")
                .forEach(dependency -> add(dependency.text(), ordered, above));
        above.remove(key);
        ordered.add(key);
    }

    Optional<PluginModule> module(String completeKey) {
        EnabledPlugin enabled = plugin;
        int colon = completeKey.indexOf(':');
        if (enabled == null
                || colon < 0
                || !completeKey.substring(0, colon).equals(enabled.key())) {
            return Optional.empty();
        }
        return enabled.module(completeKey.substring(colon + 1));
    }

    /** Names of a web resource's files with this ending, in the descriptor's order. */
    List<String> files(String completeKey, String extension) {
        List<String> names = new ArrayList<>();
        module(completeKey)
                .ifPresent(
                        module ->
                                module.children("resource").stream()
                                        .filter(WebResources::isDownload)
                                        .map(resource -> resource.attribute("name").orElse(""))
                                        .filter(name -> name.endsWith(extension))
                                        .forEach(names::add));
        return names;
    }

    /**
     * The bytes that a module, or the plugin itself if the key has no colon, offers under this
     * name.
     */
    Optional<byte[]> file(String key, String name) {
        EnabledPlugin enabled = plugin;
        if (enabled == null) {
            return Optional.empty();
        }
        if (key.equals(enabled.key())) {
            return find(enabled, enabled.modules("resource"), name);
        }
        return module(key).flatMap(module -> find(enabled, module.children("resource"), name));
    }

    private static Optional<byte[]> find(
            EnabledPlugin plugin, List<PluginModule> resources, String name) {
        for (PluginModule resource : resources) {
            String offered = resource.attribute("name").orElse("");
            String location = resource.attribute("location").orElse("");
            if (isDownload(resource) && offered.equals(name)) {
                return plugin.file(location);
            }
            if (isDownload(resource) && offered.endsWith("/") && name.startsWith(offered)) {
                return plugin.file(location + name.substring(offered.length()));
            }
        }
        return Optional.empty();
    }

    private static boolean isDownload(PluginModule resource) {
        return resource.attribute("type").orElse("").equals("download");
    }
}

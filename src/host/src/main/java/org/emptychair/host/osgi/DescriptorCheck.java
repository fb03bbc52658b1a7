package org.emptychair.host.osgi;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.emptychair.host.product.PluginModule;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compares a descriptor with the jar it came in: keys, classes, files. The first mistake ends the
 * start.
 */
final class DescriptorCheck {

    private static final Logger LOG = LoggerFactory.getLogger(DescriptorCheck.class);
    private static final Set<String> WITHOUT_KEY = Set.of("plugin-info", "resource");
    private static final Set<String> KNOWN =
            Set.of(
                    "ao",
                    "blueprint",
                    "component",
                    "component-import",
                    "content-template",
                    "rest",
                    "rest-migration",
                    "servlet",
                    "velocity-allowlist",
                    "web-item",
                    "web-panel",
                    "web-resource",
                    "web-section",
                    "xhtml-macro");

    /** Elements whose text is the name of a class. */
    private static final Set<String> NAMING_CLASSES = Set.of("interface", "entity", "upgradeTask");

    private final Descriptor descriptor;
    private final LoadedPlugin plugin;

    DescriptorCheck(Descriptor descriptor, LoadedPlugin plugin) {
        this.descriptor = descriptor;
        this.plugin = plugin;
    }

    void run() {
        checkKeys();
        for (PluginModule module : descriptor.modules()) {
            if (!KNOWN.contains(module.type()) && !WITHOUT_KEY.contains(module.type())) {
                LOG.warn(
                        "atlassian-plugin.xml, line {}: this host knows no module type <{}>; '{}' is left out",
                        module.line(),
                        module.type(),
                        module.key());
                continue;
            }
            check(module, module);
        }
    }

    private void checkKeys() {
        Map<String, Integer> lines = new HashMap<>();
        for (PluginModule module : descriptor.modules()) {
            if (WITHOUT_KEY.contains(module.type())) {
                continue;
            }
            if (module.key().isBlank()) {
                throw PluginRefused.atLine(
                        module.line(), "<%s> has no key".formatted(module.type()));
            }
            Integer first = lines.putIfAbsent(module.key(), module.line());
            if (first != null) {
                throw PluginRefused.atLine(
                        module.line(),
                        "the key '%s' is taken by the module on line %d"
                                .formatted(module.key(), first));
            }
        }
    }

    private void check(PluginModule element, PluginModule module) {
        element.attribute("class").ifPresent(name -> checkClass(name, element, module));
        if (NAMING_CLASSES.contains(element.type())) {
            checkClass(element.text(), element, module);
        }
        switch (element.type()) {
            case "component", "servlet", "xhtml-macro" -> checkHasClass(element);
            case "resource" -> checkFile(element, module);
            case "rest" -> element.children("package").forEach(name -> checkPackage(name, module));
            case "blueprint" ->
                    element.attribute("content-template-key")
                            .ifPresent(key -> checkModule(key, element, module));
            case "dependency" -> checkDependency(element, module);
            default -> {}
        }
        element.children().forEach(child -> check(child, module));
    }

    private static void checkHasClass(PluginModule module) {
        if (module.attribute("class").isEmpty()) {
            throw PluginRefused.atLine(
                    module.line(), "%s '%s' names no class".formatted(module.type(), module.key()));
        }
    }

    private void checkClass(String name, PluginModule element, PluginModule module) {
        try {
            plugin.classNamed(name);
        } catch (ClassNotFoundException | NoClassDefFoundError missing) {
            throw PluginRefused.atLine(
                    element.line(),
                    "%s: class %s cannot be loaded (%s)"
                            .formatted(described(module), name, missing.getMessage()));
        }
    }

    private void checkFile(PluginModule resource, PluginModule module) {
        String location = resource.attribute("location").orElse("");
        boolean i18n = resource.attribute("type").orElse("").equals("i18n");
        String file = i18n ? Translations.fileOf(resource) : location;
        if (!plugin.holds(file)) {
            throw PluginRefused.atLine(
                    resource.line(),
                    "%s: the jar holds no file %s".formatted(described(module), file));
        }
    }

    private void checkPackage(PluginModule name, PluginModule module) {
        List<String> classes = plugin.classesIn(name.text());
        if (classes.isEmpty()) {
            throw PluginRefused.atLine(
                    name.line(),
                    "%s: the jar holds no class in package %s"
                            .formatted(described(module), name.text()));
        }
    }

    private void checkDependency(PluginModule dependency, PluginModule module) {
        String own = descriptor.key() + ":";
        if (dependency.text().startsWith(own)) {
            checkModule(dependency.text().substring(own.length()), dependency, module);
        }
    }

    private void checkModule(String key, PluginModule element, PluginModule module) {
        if (plugin.module(key).isEmpty()) {
            throw PluginRefused.atLine(
                    element.line(),
                    "%s: there is no module '%s' in this product"
                            .formatted(described(module), key));
        }
    }

    private static String described(PluginModule module) {
        return module.key().isEmpty()
                ? module.type()
                : "%s '%s'".formatted(module.type(), module.key());
    }
}

package org.emptychair.host.web;

import com.atlassian.plugin.web.Condition;
import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.plugin.web.api.model.WebPanel;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.emptychair.host.product.EnabledPlugin;
import org.emptychair.host.product.PageView.Link;
import org.emptychair.host.product.PluginModule;
import org.emptychair.host.product.WebFragments;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Web items and panels of the plugin. A panel that fails leaves a sentence in its own box. */
public final class HostFragments implements WebFragments {

    private static final Logger LOG = LoggerFactory.getLogger(HostFragments.class);
    private static final int DEFAULT_WEIGHT = 1000;

    private @Nullable EnabledPlugin plugin;

    public void enabled(EnabledPlugin enabled) {
        plugin = enabled;
    }

    @Override
    public List<Link> items(String section, Map<String, Object> context) {
        EnabledPlugin enabled = plugin;
        return enabled == null
                ? List.of()
                : shown(enabled, "web-item", "section", section, context).stream()
                        .map(item -> new Link(label(enabled, item), link(item)))
                        .toList();
    }

    @Override
    public String panels(String location, Map<String, Object> context) {
        EnabledPlugin enabled = plugin;
        return enabled == null
                ? ""
                : shown(enabled, "web-panel", "location", location, context).stream()
                        .map(panel -> html(enabled, panel, context))
                        .collect(Collectors.joining("\n"));
    }

    private static List<PluginModule> shown(
            EnabledPlugin plugin,
            String type,
            String place,
            String name,
            Map<String, Object> context) {
        return plugin.modules(type).stream()
                .filter(module -> module.attribute(place).orElse("").equals(name))
                .filter(module -> holds(plugin, module, context))
                .sorted(Comparator.comparingInt(HostFragments::weight))
                .toList();
    }

    private static int weight(PluginModule module) {
        return module.attribute("weight").map(Integer::parseInt).orElse(DEFAULT_WEIGHT);
    }

    /** All conditions of a module hold; a group of type OR holds when one of it does. */
    private static boolean holds(
            EnabledPlugin plugin, PluginModule module, Map<String, Object> context) {
        boolean single =
                module.children("condition").stream()
                        .allMatch(condition -> holdsOne(plugin, condition, context));
        return single
                && module.children("conditions").stream()
                        .allMatch(group -> holdsGroup(plugin, group, context));
    }

    private static boolean holdsGroup(
            EnabledPlugin plugin, PluginModule group, Map<String, Object> context) {
        if (!group.attribute("type").orElse("AND").equalsIgnoreCase("OR")) {
            return holds(plugin, group, context);
        }
        return group.children("condition").stream()
                .anyMatch(condition -> holdsOne(plugin, condition, context));
    }

    /** A condition that fails does not hold, as in the products; the page around it stays. */
    private static boolean holdsOne(
            EnabledPlugin plugin, PluginModule element, Map<String, Object> context) {
        String className = element.attribute("class").orElse("");
        try {
            Condition condition = plugin.create(className, Condition.class);
            condition.init(element.parameters());
            boolean inverted = element.attribute("invert").orElse("").equals("true");
            return condition.shouldDisplay(context) != inverted;
        } catch (RuntimeException failed) {
            LOG.error("condition {} failed", className, failed);
            return false;
        }
    }

    private static String label(EnabledPlugin plugin, PluginModule item) {
        return item.child("label")
                .map(label -> label.attribute("key").map(plugin::text).orElse(label.text()))
                .orElse(item.key());
    }

    private static String link(PluginModule item) {
        return item.child("link").map(PluginModule::text).orElse("/");
    }

    private static String html(
            EnabledPlugin plugin, PluginModule panel, Map<String, Object> context) {
        try {
            Map<String, Object> values = new HashMap<>(context);
            panel.child("context-provider")
                    .ifPresent(
                            element -> {
                                ContextProvider provider =
                                        plugin.create(
                                                element.attribute("class").orElse(""),
                                                ContextProvider.class);
                                provider.init(element.parameters());
                                values.putAll(provider.getContextMap(context));
                            });
            return plugin.create(panel.attribute("class").orElse(""), WebPanel.class)
                    .getHtml(values);
        } catch (RuntimeException failed) {
            LOG.error("web panel {} failed", panel.key(), failed);
            return "<p class=\"host-problem\">This panel could not be shown.</p>";
        }
    }
}

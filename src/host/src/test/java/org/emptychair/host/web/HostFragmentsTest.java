package org.emptychair.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.plugin.web.Condition;
import com.atlassian.plugin.web.api.model.WebPanel;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emptychair.host.product.EnabledPlugin;
import org.emptychair.host.product.PageView.Link;
import org.emptychair.host.product.PluginModule;
import org.junit.jupiter.api.Test;

class HostFragmentsTest {

    private final HostFragments fragments = new HostFragments();

    private static PluginModule module(
            String type, Map<String, String> attributes, PluginModule... children) {
        return new PluginModule(type, 1, attributes, List.of(children), "");
    }

    private static PluginModule text(String type, String text) {
        return new PluginModule(type, 1, Map.of(), List.of(), text);
    }

    private static PluginModule item(String key, String weight, PluginModule... more) {
        List<PluginModule> children = new ArrayList<>(Arrays.asList(more));
        children.add(module("label", Map.of("key", "label." + key)));
        children.add(text("link", "/" + key));
        return new PluginModule(
                "web-item",
                1,
                Map.of("key", key, "section", "system.admin/trial", "weight", weight),
                children,
                "");
    }

    private static PluginModule condition(String className, String invert) {
        return module("condition", Map.of("class", className, "invert", invert));
    }

    private static PluginModule panel(String key, String className) {
        return module(
                "web-panel", Map.of("key", key, "location", "issue.right", "class", className));
    }

    @Test
    void itemsComeByWeightWithTheirTexts() {
        fragments.enabled(new Trial(item("second", "20"), item("first", "10")));

        assertThat(fragments.items("system.admin/trial", Map.of()))
                .containsExactly(
                        new Link("text of label.first", "/first"),
                        new Link("text of label.second", "/second"));
        assertThat(fragments.items("elsewhere", Map.of())).isEmpty();
    }

    @Test
    void anItemWhoseConditionDoesNotHoldOrFailsIsLeftOut() {
        fragments.enabled(
                new Trial(
                        item("yes", "1", condition("Yes", "false")),
                        item("not-no", "2", condition("No", "true")),
                        item("no", "3", condition("No", "false")),
                        item("broken", "4", condition("Broken", "false")),
                        item(
                                "any",
                                "5",
                                module(
                                        "conditions",
                                        Map.of("type", "OR"),
                                        condition("No", "false"),
                                        condition("Yes", "false")))));

        assertThat(fragments.items("system.admin/trial", Map.of()))
                .extracting(Link::path)
                .containsExactly("/yes", "/not-no", "/any");
    }

    @Test
    void aPanelThatFailsStaysInItsOwnBox() {
        fragments.enabled(new Trial(panel("broken", "BrokenPanel"), panel("good", "GoodPanel")));

        assertThat(fragments.panels("issue.right", Map.of("issue", "EC-1")))
                .isEqualTo(
                        "<p class=\"host-problem\">This panel could not be shown.</p>\n<p>EC-1</p>");
    }

    /** A plugin whose classes are the ones below. */
    private static final class Trial implements EnabledPlugin {

        private final List<PluginModule> modules;

        Trial(PluginModule... modules) {
            this.modules = List.of(modules);
        }

        @Override
        public String key() {
            return "org.example.trial";
        }

        @Override
        public String name() {
            return "Trial";
        }

        @Override
        public String version() {
            return "1.0";
        }

        @Override
        public List<PluginModule> modules(String type) {
            return modules.stream().filter(module -> module.type().equals(type)).toList();
        }

        @Override
        public Optional<PluginModule> module(String moduleKey) {
            return Optional.empty();
        }

        @Override
        public <T> T create(String className, Class<T> as) {
            Object made =
                    switch (className) {
                        case "Yes" -> new Answer(true);
                        case "No" -> new Answer(false);
                        case "GoodPanel" -> new GoodPanel();
                        default -> throw new IllegalStateException("on purpose");
                    };
            return as.cast(made);
        }

        @Override
        public Optional<byte[]> file(String path) {
            return Optional.empty();
        }

        @Override
        public String text(String i18nKey) {
            return "text of " + i18nKey;
        }
    }

    private record Answer(boolean holds) implements Condition {

        @Override
        public void init(Map<String, String> parameters) {}

        @Override
        public boolean shouldDisplay(Map<String, Object> context) {
            return holds;
        }
    }

    private static final class GoodPanel implements WebPanel {

        @Override
        public String getHtml(Map<String, Object> context) {
            return "<p>" + context.get("issue") + "</p>";
        }

        @Override
        public void writeHtml(Writer writer, Map<String, Object> context) {}
    }
}

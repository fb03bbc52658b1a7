package org.emptychair.host.confluence.plugin;

import com.atlassian.plugin.web.ContextProvider;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.emptychair.host.confluence.content.PageRefused;
import org.emptychair.host.confluence.content.PageText;
import org.emptychair.host.product.EnabledPlugin;
import org.emptychair.host.product.PluginModule;

/** A kind of page that a plugin offers in the create dialog. */
public record Blueprint(EnabledPlugin plugin, PluginModule module) {

    private static final String TITLE = "ContentPageTitle";

    public String completeKey() {
        return plugin.key() + ":" + module.key();
    }

    public String name() {
        return module.attribute("i18n-name-key")
                .map(plugin::text)
                .or(() -> module.attribute("name"))
                .orElse(module.key());
    }

    public String description() {
        return module.child("description")
                .or(() -> item().flatMap(it -> it.child("description")))
                .or(() -> template().flatMap(it -> it.child("description")))
                .flatMap(it -> it.attribute("key").map(plugin::text))
                .orElse("");
    }

    /** The label that every page made from it bears. */
    public Optional<String> label() {
        return module.attribute("index-key");
    }

    /** Whether a page is saved at once and shown, or opened in the editor first. */
    public boolean isShownAtOnce() {
        return module.attribute("create-result").filter("view"::equals).isPresent();
    }

    /**
     * What a new page begins with.
     *
     * @param context what is known already, such as the space's key
     */
    public PageText firstText(Map<String, Object> context) {
        PluginModule template =
                template()
                        .orElseThrow(
                                () ->
                                        new PageRefused(
                                                "The template of '%s' is missing from its plugin."
                                                        .formatted(name())));
        Map<String, Object> values = new HashMap<>(context);
        template.child("context-provider")
                .ifPresent(provider -> values.putAll(provided(provider, context)));
        Object title = values.get(TITLE);
        return new PageText(
                title == null ? "" : title.toString(),
                Placeholders.filled(file(template), values, plugin::text));
    }

    private Map<String, Object> provided(PluginModule provider, Map<String, Object> context) {
        ContextProvider code =
                plugin.create(ConfluencePlugins.className(provider), ContextProvider.class);
        code.init(provider.parameters());
        return code.getContextMap(new HashMap<>(context));
    }

    private String file(PluginModule template) {
        return template.children("resource").stream()
                .filter(it -> it.attribute("name").filter("template"::equals).isPresent())
                .findFirst()
                .flatMap(it -> it.attribute("location"))
                .flatMap(plugin::file)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElseThrow(
                        () ->
                                new PageRefused(
                                        "The template of '%s' has no file in its plugin."
                                                .formatted(name())));
    }

    private Optional<PluginModule> template() {
        return module.attribute("content-template-key")
                .map(key -> key.substring(key.indexOf(':') + 1))
                .flatMap(plugin::module);
    }

    private Optional<PluginModule> item() {
        return plugin.modules("web-item").stream()
                .filter(it -> module.key().equals(it.parameters().get("blueprintKey")))
                .findFirst();
    }
}

package org.emptychair.host.confluence.plugin;

import com.atlassian.confluence.macro.Macro;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.emptychair.host.confluence.render.Macros;
import org.emptychair.host.product.EnabledPlugin;
import org.emptychair.host.product.PluginModule;

/** The plugins that are enabled, asked for what they offer to pages. */
public final class ConfluencePlugins implements Macros {

    private final Map<String, EnabledPlugin> plugins = new ConcurrentHashMap<>();
    private final Map<String, Macro> running = new ConcurrentHashMap<>();

    public void enabled(EnabledPlugin plugin) {
        plugins.put(plugin.key(), plugin);
        running.clear();
    }

    /** One object for all pages, made when the first one needs it, as Confluence does. */
    @Override
    public Optional<Macro> named(String name) {
        return Optional.ofNullable(running.get(name)).or(() -> made(name));
    }

    private Optional<Macro> made(String name) {
        return offeredMacro(name)
                .map(
                        offered ->
                                running.computeIfAbsent(
                                        name,
                                        missing ->
                                                offered.plugin()
                                                        .create(
                                                                className(offered.module()),
                                                                Macro.class)));
    }

    public Optional<OfferedMacro> offeredMacro(String name) {
        return offeredMacros().stream().filter(macro -> macro.name().equals(name)).findFirst();
    }

    /** By label. */
    public List<OfferedMacro> offeredMacros() {
        return plugins.values().stream()
                .flatMap(
                        plugin ->
                                plugin.modules("xhtml-macro").stream()
                                        .map(module -> new OfferedMacro(plugin, module)))
                .sorted(Comparator.comparing(OfferedMacro::label))
                .toList();
    }

    /** By name. */
    public List<Blueprint> blueprints() {
        return plugins.values().stream()
                .flatMap(
                        plugin ->
                                plugin.modules("blueprint").stream()
                                        .map(module -> new Blueprint(plugin, module)))
                .sorted(Comparator.comparing(Blueprint::name))
                .toList();
    }

    /**
     * @param key the complete key: plugin key, colon, module key
     */
    public Optional<Blueprint> blueprint(String key) {
        return blueprints().stream().filter(it -> it.completeKey().equals(key)).findFirst();
    }

    static String className(PluginModule module) {
        return module.attribute("class")
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "line %d: <%s key=\"%s\"> names no class"
                                                .formatted(
                                                        module.line(),
                                                        module.type(),
                                                        module.key())));
    }
}

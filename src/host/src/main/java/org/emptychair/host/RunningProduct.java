package org.emptychair.host;

import com.atlassian.plugin.Plugin;
import com.atlassian.plugin.event.events.PluginEnabledEvent;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import net.java.ao.ActiveObjectsException;
import org.emptychair.host.osgi.LoadedPlugin;
import org.emptychair.host.osgi.PluginRuntime;
import org.emptychair.host.platform.HostDatabase;
import org.emptychair.host.platform.LocalDirectory;
import org.emptychair.host.platform.LocalPlatform;
import org.emptychair.host.platform.LocalPlatform.Ground;
import org.emptychair.host.platform.SharedServices;
import org.emptychair.host.platform.ao.AoStore;
import org.emptychair.host.platform.cluster.Cluster;
import org.emptychair.host.platform.link.LinkTrust;
import org.emptychair.host.platform.link.LocalApplicationLink;
import org.emptychair.host.product.Caller;
import org.emptychair.host.product.Directory;
import org.emptychair.host.product.Platform;
import org.emptychair.host.product.PluginModule;
import org.emptychair.host.product.Product;
import org.emptychair.host.web.ConsentServlet;
import org.emptychair.host.web.ProductServer;
import org.emptychair.host.web.ProductWeb;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One product from its port to its last service; what was opened is closed in reverse order. */
final class RunningProduct implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RunningProduct.class);

    private final String key;
    private final HostOptions options;
    private final boolean eventFirst;
    private final LinkTrust trust;
    private final Optional<Cluster> cluster;
    private final Directory directory;
    private final ProductServer server;
    private final Deque<Closeable> open = new ArrayDeque<>();
    private @Nullable Product product;
    private String enabled = "";

    RunningProduct(
            String key,
            HostOptions options,
            boolean eventFirst,
            LinkTrust trust,
            Optional<Cluster> cluster)
            throws IOException {
        this.key = key;
        this.options = options;
        this.eventFirst = eventFirst;
        this.trust = trust;
        this.cluster = cluster;
        this.directory = new LocalDirectory(options.demo());
        int port = key.equals("jira") ? options.jiraPort() : options.confluencePort();
        this.server = new ProductServer(key, port);
        open.push(server::close);
    }

    URI baseUrl() {
        return server.baseUrl();
    }

    boolean hasEnabled(String pluginKey) {
        return enabled.equals(pluginKey);
    }

    String startPage() {
        Product running = product;
        return running == null ? "/" : running.startPage().orElse("/");
    }

    void start(Path jar, URI otherSide, Function<Platform, Product> factory) throws IOException {
        Path home = options.data().resolve(key);
        Files.createDirectories(home.resolve("shared-home"));
        HostDatabase database = database(home);
        open.push(database::close);
        ProductWeb web = new ProductWeb(key, server);
        LocalPlatform platform = platform(otherSide, home, database, web);
        Product made = factory.apply(platform);
        product = made;
        open.push(made::stop);
        LoadedPlugin plugin = install(jar, home, made);
        AoStore store = entities(plugin, database);
        SharedServices services = new SharedServices(platform, made.visitors(), cluster);
        open.push(services::close);
        Map<Class<?>, Object> offered =
                new HashMap<>(services.forPlugin(plugin.translations(), store, options.smtpUrl()));
        offered.putAll(made.services());
        plugin.wire(offered);
        enabled = plugin.key();
        begin(plugin, platform);
        store.start();
        // Two nodes must not make the same table at a time, and only one of them starts now.
        cluster.ifPresent(nodes -> store.awaitInitialization());
        made.enabled(plugin);
        web.mount(platform, made, plugin, services.webSudo()::confirm, this::linked);
        server.servlet("/applinks/*", consents(platform, made, otherSide));
        server.start();
        open.push(server::close);
    }

    private static ConsentServlet consents(LocalPlatform platform, Product product, URI otherSide) {
        return new ConsentServlet(platform, product.visitors(), platform.consents(), otherSide);
    }

    /** For whom the other side speaks in this request. */
    private Optional<Caller> linked(HttpServletRequest request) {
        String authorization = String.valueOf(request.getHeader("Authorization"));
        return trust.caller(key, authorization, directory);
    }

    private LocalPlatform platform(
            URI otherSide, Path home, HostDatabase database, ProductWeb web) {
        return new LocalPlatform(
                new Ground(
                        key,
                        baseUrl(),
                        otherSide,
                        home,
                        options.demo(),
                        options.clock(),
                        database,
                        directory,
                        trust,
                        key.equals("jira") ? Optional.empty() : realJira()),
                new LocalPlatform.Web(web.layout(), web.fragments(), web.pageBuilder()));
    }

    private Optional<LocalApplicationLink> realJira() {
        return options.realJira()
                .map(jira -> LocalApplicationLink.toRealJira(jira.address(), jira.token()));
    }

    private HostDatabase database(Path home) {
        return options.databaseUrl()
                .map(url -> HostDatabase.inPostgres(url, key))
                .orElseGet(() -> HostDatabase.inFolder(home));
    }

    private LoadedPlugin install(Path jar, Path home, Product made) throws IOException {
        PluginRuntime runtime =
                new PluginRuntime(key, home.resolve("plugins-osgi-cache"), made.packages());
        open.push(runtime::close);
        LoadedPlugin plugin = runtime.install(jar);
        open.push(plugin::close);
        return plugin;
    }

    private static AoStore entities(LoadedPlugin plugin, HostDatabase database) {
        AoStore.Entities entities = new AoStore.Entities(namespace(plugin));
        for (PluginModule module : plugin.modules("ao")) {
            for (PluginModule element : module.children("entity")) {
                try {
                    entities.add(plugin.entity(element));
                } catch (ActiveObjectsException tooLong) {
                    throw plugin.refused(element, String.valueOf(tooLong.getMessage()), tooLong);
                }
            }
        }
        return entities.in(database);
    }

    private static String namespace(LoadedPlugin plugin) {
        return plugin.modules("ao").stream()
                .flatMap(module -> module.attribute("namespace").stream())
                .findFirst()
                .orElse(plugin.key());
    }

    /** The two signals of a start, in the order that was asked for. */
    private void begin(LoadedPlugin plugin, LocalPlatform platform) {
        List<LifecycleAware> components = plugin.exported(LifecycleAware.class);
        open.push(() -> components.forEach(LifecycleAware::onStop));
        Runnable event = () -> platform.events().publish(new PluginEnabledEvent(described(plugin)));
        if (eventFirst) {
            event.run();
        }
        components.forEach(LifecycleAware::onStart);
        if (!eventFirst) {
            event.run();
        }
    }

    private static Plugin described(LoadedPlugin plugin) {
        return new Plugin() {
            @Override
            public String getKey() {
                return plugin.key();
            }

            @Override
            public String getName() {
                return plugin.name();
            }
        };
    }

    @Override
    public void close() {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (IOException | RuntimeException failed) {
                LOG.warn("{} does not stop cleanly: {}", key, failed.toString());
            }
        }
    }
}

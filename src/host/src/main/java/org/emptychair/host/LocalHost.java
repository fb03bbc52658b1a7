package org.emptychair.host;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.emptychair.host.confluence.ConfluenceProduct;
import org.emptychair.host.demo.Demo;
import org.emptychair.host.demo.DemoProgress;
import org.emptychair.host.demo.PluginRest;
import org.emptychair.host.demo.issue.DemoIssues;
import org.emptychair.host.jira.JiraProduct;
import org.emptychair.host.osgi.PluginRefused;
import org.emptychair.host.platform.LocalDirectory;
import org.emptychair.host.platform.cluster.Cluster;
import org.emptychair.host.platform.link.LinkTrust;
import org.emptychair.host.product.Person;
import org.emptychair.host.product.Platform;
import org.jspecify.annotations.Nullable;

/**
 * Two products in one process with the same plugin enabled in both; for trying and testing only.
 *
 * <p>A host is started once and stopped once. Two hosts may run beside each other in one process if
 * each has a data folder of its own.
 *
 * <p>What this host does not imitate:
 *
 * <ul>
 *   <li>passwords: a name is its password, and the server listens on this machine only;
 *   <li>anonymous access: whoever is not signed in sees the sign-in page;
 *   <li>licences, user directories, and any group that is not the demo's;
 *   <li>the products' own Velocity, Soy, LESS, AUI and script modules;
 *   <li>spaces' own rights: whoever may sign in may make pages everywhere, and nobody is ever
 *       deactivated;
 *   <li>Jira's schemes, screens, workflows of one's own, attachments and links between issues; its
 *       text search knows no stems, its service desk no calendars: agreed times run on a wall
 *       clock;
 *   <li>jobs that outlive a restart: plugins schedule theirs at each start;
 *   <li>a cluster's sessions and page events: whoever signs in at one node is known to that one,
 *       and what is saved there is told to the plugin there, as in the products;
 *   <li>installing, disabling or upgrading a plugin while the host runs;
 *   <li>upgrade tasks of ActiveObjects: they are checked and never run;
 *   <li>languages other than English, German, French and Japanese, and more than one time zone; the
 *       host itself speaks English;
 *   <li>generated import lists for jars that are no bundles: those import whatever they ask for.
 * </ul>
 */
public final class LocalHost implements AutoCloseable {

    private static final String EMBEDDED_PLUGIN = "/empty-chair.jar";

    private static final String EMPTY_CHAIR = "org.emptychair.empty-chair";

    private static final String NOT_YET_AUTHORISED = "tomas.rey";

    private final HostOptions options;
    private final LinkTrust trust = new LinkTrust();
    private @Nullable JiraProduct jiraProduct;
    private @Nullable ConfluenceProduct confluenceProduct;
    private final List<RunningProduct> products = new ArrayList<>();
    private @Nullable Demo demo;
    private @Nullable DataFolder lock;
    private Optional<Cluster> cluster = Optional.empty();

    private LocalHost(HostOptions options) {
        this.options = options;
    }

    /** Returns when the plugin is enabled on both sides and both answer. */
    public static LocalHost start(HostOptions options) {
        LocalHost host = new LocalHost(options);
        try {
            host.start();
            return host;
        } catch (IOException | RuntimeException | LinkageError failed) {
            host.close();
            throw new HostFailure(reason(failed), failed);
        }
    }

    /** The cause at the root, after what was being done; a refused plugin says it all itself. */
    private static String reason(Throwable failed) {
        Throwable root = failed;
        while (!(root instanceof PluginRefused) && root.getCause() != null) {
            root = root.getCause();
        }
        if (root == failed || root instanceof PluginRefused) {
            return root.getMessage() == null ? root.toString() : root.getMessage();
        }
        return "%s (%s)".formatted(failed.getMessage(), root);
    }

    private void start() throws IOException {
        lock = DataFolder.lock(options.data());
        cluster = Cluster.of(options.join());
        if (cluster.isPresent()) {
            cluster.get().alone(this::startSides);
        } else {
            startSides();
        }
    }

    private void startSides() throws IOException {
        Path jar = plugin();
        boolean eventFirst = options.startOrder() == HostOptions.StartOrder.EVENT_FIRST;
        RunningProduct confluence = add("confluence", eventFirst);
        RunningProduct jira = add("jira", !eventFirst);
        jira.start(jar, confluence.baseUrl(), this::jiraSide);
        confluence.start(jar, jira.baseUrl(), this::confluenceSide);
        boolean brings = options.demo() && cluster.map(Cluster::isFirst).orElse(true);
        Optional<DemoProgress> story =
                brings
                        ? Optional.of(DemoProgress.in(options.data(), options.clock()))
                        : Optional.empty();
        if (story.isPresent() && DemoIssues.fill(jiraProduct().store(), story.get().time())) {
            authoriseAllButOne();
        }
        if (confluence.hasEnabled(EMPTY_CHAIR)) {
            equip(confluence.baseUrl(), story);
        }
    }

    /** Lets the plugin's sync read Jira, and brings the demo in. */
    private void equip(URI confluence, Optional<DemoProgress> story) throws IOException {
        PluginRest rest = PluginRest.asAdmin(URI.create(confluence + "/rest/empty-chair/1.0/"));
        try {
            rest.serviceToken(
                    options.realJira()
                            .map(HostOptions.RealJira::token)
                            .orElseGet(jiraProduct()::serviceToken));
            if (story.isPresent()) {
                boolean ownJira = options.realJira().isEmpty();
                Demo brought =
                        new Demo(
                                rest,
                                story.get(),
                                options.clock(),
                                ownJira,
                                confluenceProduct().meetings());
                demo = brought;
                brought.start();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the plugin was equipped", interrupted);
        }
    }

    /** So that the demo has somebody to whom Jira is closed until they allow the link. */
    private void authoriseAllButOne() {
        for (Person person : new LocalDirectory(true).people()) {
            if (!person.name().equals(NOT_YET_AUTHORISED)) {
                trust.allow("jira", person);
                trust.allow("confluence", person);
            }
        }
    }

    private JiraProduct jiraSide(Platform platform) {
        JiraProduct made = new JiraProduct(platform);
        jiraProduct = made;
        return made;
    }

    private ConfluenceProduct confluenceSide(Platform platform) {
        ConfluenceProduct made = new ConfluenceProduct(platform);
        confluenceProduct = made;
        return made;
    }

    private ConfluenceProduct confluenceProduct() {
        return Objects.requireNonNull(confluenceProduct, "the Confluence side has not started");
    }

    /** The Jira side itself: its content, its faults, its log of requests. */
    public JiraProduct jiraProduct() {
        return Objects.requireNonNull(jiraProduct, "the Jira side has not started");
    }

    private RunningProduct add(String key, boolean eventFirst) throws IOException {
        RunningProduct product = new RunningProduct(key, options, eventFirst, trust, cluster);
        products.add(product);
        return product;
    }

    private Path plugin() throws IOException {
        Optional<Path> given = options.plugin();
        if (given.isPresent()) {
            if (!Files.isRegularFile(given.get())) {
                throw new IOException("there is no plugin jar at " + given.get());
            }
            return given.get();
        }
        try (InputStream embedded = LocalHost.class.getResourceAsStream(EMBEDDED_PLUGIN)) {
            if (embedded == null) {
                throw new IOException("this host has no plugin jar inside; name one with --plugin");
            }
            Path copy = options.data().resolve("plugin.jar");
            Files.copy(embedded, copy, StandardCopyOption.REPLACE_EXISTING);
            return copy;
        }
    }

    /** Such as {@code http://localhost:1990/confluence}. */
    public URI confluence() {
        return products.get(0).baseUrl();
    }

    /** Such as {@code http://localhost:2990/jira}. */
    public URI jira() {
        return products.get(1).baseUrl();
    }

    /** The page to open first. */
    public URI startPage() {
        return URI.create(confluence() + products.get(0).startPage());
    }

    @Override
    public void close() {
        if (demo != null) {
            demo.close();
        }
        List<RunningProduct> backwards = new ArrayList<>(products);
        Collections.reverse(backwards);
        backwards.forEach(RunningProduct::close);
        products.clear();
        cluster.ifPresent(Cluster::close);
        if (lock != null) {
            lock.close();
        }
    }
}

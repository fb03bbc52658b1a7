package org.emptychair.host.sync;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.emptychair.issue.IssueTracker;
import org.emptychair.link.IssueLinks;
import org.emptychair.setting.Secret;

/**
 * The plugin's own way to read Jira, out of its finished jar: no class of it is on the tests' class
 * path.
 */
final class PluginTracker implements AutoCloseable {
    private static final String PACKAGE = "org.emptychair.atlassian.tracker.";

    private final URLClassLoader classes;

    PluginTracker() throws IOException {
        Path jar = Path.of(System.getProperty("plugin.jar"));
        List<URL> urls = new ArrayList<>(List.of(jar.toUri().toURL()));
        try (JarFile plugin = new JarFile(jar.toFile())) {
            for (JarEntry entry : plugin.stream().filter(PluginTracker::isNeeded).toList()) {
                Path library = Files.createTempFile("library", ".jar");
                library.toFile().deleteOnExit();
                try (InputStream in = plugin.getInputStream(entry)) {
                    Files.write(library, in.readAllBytes());
                }
                urls.add(library.toUri().toURL());
            }
        }
        classes =
                new URLClassLoader(urls.toArray(URL[]::new), PluginTracker.class.getClassLoader());
    }

    private static boolean isNeeded(JarEntry entry) {
        return entry.getName().startsWith("META-INF/lib/failsafe");
    }

    /** Reads as whom the token says, and soon gives up. */
    IssueTracker reading(URI base, String token) throws ReflectiveOperationException {
        Class<?> patience = classes.loadClass(PACKAGE + "Patience");
        return (IssueTracker)
                classes.loadClass(PACKAGE + "RestIssueTracker")
                        .getConstructor(URI.class, Secret.class, patience)
                        .newInstance(base, new Secret(token), brief(patience));
    }

    /** Writes links as whom the token says, and soon gives up. */
    IssueLinks links(URI base, String token) throws ReflectiveOperationException {
        Class<?> patience = classes.loadClass(PACKAGE + "Patience");
        Class<?> look = classes.loadClass(PACKAGE + "RestIssueLinks$Look");
        return (IssueLinks)
                classes.loadClass(PACKAGE + "RestIssueLinks")
                        .getConstructor(URI.class, Secret.class, patience, look)
                        .newInstance(
                                base,
                                new Secret(token),
                                brief(patience),
                                look.getConstructors()[0].newInstance(
                                        "http://localhost/chair.png", "decided for this customer"));
    }

    private static Object brief(Class<?> patience) throws ReflectiveOperationException {
        Duration second = Duration.ofSeconds(1);
        return patience.getConstructors()[0].newInstance(
                second, second, second.multipliedBy(3), Duration.ofMillis(5), 2, second, second);
    }

    @Override
    public void close() throws IOException {
        classes.close();
    }
}

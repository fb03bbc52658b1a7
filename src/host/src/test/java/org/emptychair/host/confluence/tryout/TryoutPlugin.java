package org.emptychair.host.confluence.tryout;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** A plugin of this package's classes, as a jar without any OSGi header of its own. */
public final class TryoutPlugin {

    private static final List<Class<?>> CLASSES =
            List.of(
                    EchoMacro.class,
                    FailingMacro.class,
                    MinutesContext.class,
                    PageWatcher.class,
                    TryoutServlet.class);
    private static final List<String> FILES =
            List.of("atlassian-plugin.xml", "tryout.properties", "minutes.xml", "echo.css");

    private TryoutPlugin() {}

    public static Path in(Path folder) throws IOException {
        Path jar = folder.resolve("tryout.jar");
        try (JarOutputStream target = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Class<?> type : CLASSES) {
                String file = type.getName().replace('.', '/') + ".class";
                copy("/" + file, file, target);
            }
            for (String file : FILES) {
                copy(file, file, target);
            }
        }
        return jar;
    }

    private static void copy(String resource, String entry, JarOutputStream target)
            throws IOException {
        try (InputStream bytes = TryoutPlugin.class.getResourceAsStream(resource)) {
            if (bytes == null) {
                throw new IllegalStateException("missing " + resource);
            }
            target.putNextEntry(new JarEntry(entry));
            bytes.transferTo(target);
            target.closeEntry();
        }
    }
}

package org.emptychair.host;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Every address of a plugin's jar that can be read in Confluence: the pages of its descriptor, and
 * the REST that its classes declare, as they stand in the jar. What is added there is found here.
 */
public final class PluginAddresses {
    private static final Pattern SERVLET =
            Pattern.compile(
                    "<servlet [^>]*application=\"confluence\".*?<url-pattern>([^<]+)<",
                    Pattern.DOTALL);
    private static final Pattern REST =
            Pattern.compile("<rest [^>]*application=\"confluence\".*?</rest>", Pattern.DOTALL);
    private static final Pattern PACKAGE = Pattern.compile("<package>([^<]+)<");

    private final Path jar;
    private final Path folder;

    /** An address below the plugin's REST, and what may be asked there. */
    record Call(String path, List<String> parameters) {}

    /**
     * @param folder where the jar is unpacked
     */
    public PluginAddresses(Path jar, Path folder) {
        this.jar = jar;
        this.folder = folder;
    }

    public List<String> pages() throws IOException {
        return SERVLET.matcher(descriptor()).results().map(it -> it.group(1)).sorted().toList();
    }

    List<Call> calls() throws IOException {
        List<String> packages =
                REST.matcher(descriptor())
                        .results()
                        .map(MatchResult::group)
                        .flatMap(it -> PACKAGE.matcher(it).results())
                        .map(it -> it.group(1).replace('.', '/'))
                        .toList();
        List<Call> calls = new ArrayList<>();
        try (JarFile file = new JarFile(jar.toFile());
                URLClassLoader classes = new URLClassLoader(unpacked(file))) {
            for (JarEntry entry : file.stream().toList()) {
                String name = entry.getName();
                int slash = name.lastIndexOf('/');
                boolean ours = slash > 0 && packages.contains(name.substring(0, slash));
                if (ours && name.endsWith("Resource.class")) {
                    calls.addAll(calls(classes, name.replaceFirst(".class$", "")));
                }
            }
        }
        return calls;
    }

    private static List<Call> calls(URLClassLoader classes, String name) {
        try {
            Class<?> resource = classes.loadClass(name.replace('/', '.'));
            String above = path(resource.getAnnotation(jakarta.ws.rs.Path.class));
            return Stream.of(resource.getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(GET.class))
                    .map(method -> call(above, method))
                    .toList();
        } catch (ClassNotFoundException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Call call(String above, Method method) {
        String below = path(method.getAnnotation(jakarta.ws.rs.Path.class));
        List<String> parameters = queried(method);
        return new Call(below.isEmpty() ? above : above + "/" + below, parameters);
    }

    private static List<String> queried(Method method) {
        return Stream.of(method.getParameterAnnotations())
                .flatMap(Stream::of)
                .filter(QueryParam.class::isInstance)
                .map(it -> ((QueryParam) it).value())
                .sorted()
                .toList();
    }

    private static String path(jakarta.ws.rs.Path path) {
        return Optional.ofNullable(path).map(jakarta.ws.rs.Path::value).orElse("");
    }

    private String descriptor() throws IOException {
        try (JarFile file = new JarFile(jar.toFile());
                InputStream bytes = file.getInputStream(file.getJarEntry("atlassian-plugin.xml"))) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The jar and what it carries along, so that its classes can be looked at. */
    private URL[] unpacked(JarFile file) throws IOException {
        List<URL> urls = new ArrayList<>(List.of(jar.toUri().toURL()));
        for (JarEntry entry : file.stream().toList()) {
            if (entry.getName().matches("META-INF/lib/[^/]+\\.jar")) {
                Path target = folder.resolve(Path.of(entry.getName()).getFileName().toString());
                try (InputStream bytes = file.getInputStream(entry)) {
                    Files.copy(bytes, target);
                }
                urls.add(target.toUri().toURL());
            }
        }
        return urls.toArray(URL[]::new);
    }
}

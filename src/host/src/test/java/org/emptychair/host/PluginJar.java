package org.emptychair.host;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A small plugin written in a test: its descriptor's modules, its classes as source, its files. */
final class PluginJar {

    static final String KEY = "org.example.trial";

    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Map<String, String> files = new LinkedHashMap<>();
    private String descriptor = "";

    /** The modules begin on line 5 of the descriptor. */
    static PluginJar withModules(String modules) {
        return withDescriptor(
                """
                <atlassian-plugin key="%s" name="Trial" plugins-version="2">
                  <plugin-info>
                    <version>1.0</version>
                  </plugin-info>
                %s
                </atlassian-plugin>
                """
                        .formatted(KEY, modules.stripTrailing()));
    }

    static PluginJar withDescriptor(String xml) {
        PluginJar jar = new PluginJar();
        jar.descriptor = xml;
        return jar;
    }

    /** A class in the package {@code trial}, with what most of them import. */
    PluginJar source(String name, String body) {
        return source("trial", name, body);
    }

    PluginJar source(String packageName, String name, String body) {
        String imports =
                """
                package %s;
                import com.atlassian.activeobjects.external.*;
                import com.atlassian.event.api.*;
                import com.atlassian.plugin.event.events.*;
                import com.atlassian.plugins.rest.api.security.annotation.*;
                import com.atlassian.sal.api.lifecycle.*;
                import com.atlassian.sal.api.user.*;
                import com.atlassian.sal.api.pluginsettings.*;
                import jakarta.servlet.http.*;
                import jakarta.ws.rs.*;
                import jakarta.ws.rs.core.*;
                import java.io.*;
                import java.util.*;
                """
                        .formatted(packageName);
        sources.put(packageName.replace('.', '/') + "/" + name, imports + body);
        return this;
    }

    PluginJar file(String path, String text) {
        files.put(path, text);
        return this;
    }

    Path in(Path folder) throws IOException {
        Path classes = Files.createTempDirectory(folder, "classes");
        compile(classes);
        Path jar = Files.createTempFile(folder, "trial", ".jar");
        try (OutputStream bytes = Files.newOutputStream(jar);
                JarOutputStream target = new JarOutputStream(bytes)) {
            write(target, "atlassian-plugin.xml", descriptor.getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, String> file : files.entrySet()) {
                write(target, file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
            }
            try (Stream<Path> compiled = Files.walk(classes)) {
                for (Path file : compiled.filter(Files::isRegularFile).toList()) {
                    String name = classes.relativize(file).toString().replace('\\', '/');
                    write(target, name, Files.readAllBytes(file));
                }
            }
        }
        return jar;
    }

    private static void write(JarOutputStream target, String name, byte[] bytes)
            throws IOException {
        target.putNextEntry(new JarEntry(name));
        target.write(bytes);
        target.closeEntry();
    }

    private void compile(Path classes) {
        if (sources.isEmpty()) {
            return;
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter problems = new StringWriter();
        String classPath =
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> options =
                List.of("-d", classes.toString(), "-cp", classPath, "-proc:none", "-nowarn");
        List<JavaFileObject> units = new ArrayList<>();
        sources.forEach((name, code) -> units.add(new Source(name, code)));
        if (!compiler.getTask(problems, null, null, options, null, units).call()) {
            throw new IllegalArgumentException("the trial plugin does not compile: " + problems);
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String code;

        Source(String name, String code) {
            super(URI.create("string:///" + name + Kind.SOURCE.extension), Kind.SOURCE);
            this.code = code;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return code;
        }
    }
}

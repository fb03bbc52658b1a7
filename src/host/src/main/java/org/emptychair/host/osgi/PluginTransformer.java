package org.emptychair.host.osgi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.emptychair.host.product.PluginModule;

/**
 * Rewrites a plugin's manifest as the products do at install. A jar that is a bundle already keeps
 * its manifest: it gets {@code Atlassian-Plugin-Key}, and the packages of the component imports
 * that apply to this product become mandatory. Any other jar gets a manifest with its embedded
 * libraries on the class path and whatever package it turns out to need.
 */
final class PluginTransformer {

    private static final String SYMBOLIC_NAME = "Bundle-SymbolicName";
    private static final Pattern VERSION =
            Pattern.compile("(\\d+)(?:\\.(\\d+))?(?:\\.(\\d+))?[.-]?(.*)");
    private static final String IMPORTS = "Import-Package";

    private PluginTransformer() {}

    static void transform(Path jar, Descriptor descriptor, Path transformed) throws IOException {
        Files.createDirectories(transformed.toAbsolutePath().getParent());
        try (JarFile source = new JarFile(jar.toFile());
                JarOutputStream target =
                        new JarOutputStream(
                                Files.newOutputStream(transformed), manifest(source, descriptor))) {
            for (JarEntry entry : source.stream().toList()) {
                if (!entry.getName().equals(JarFile.MANIFEST_NAME)) {
                    copy(source, entry, target);
                }
            }
        }
    }

    private static void copy(JarFile source, JarEntry entry, JarOutputStream target)
            throws IOException {
        JarEntry copy = new JarEntry(entry.getName());
        copy.setTime(entry.getTime());
        target.putNextEntry(copy);
        try (var bytes = source.getInputStream(entry)) {
            bytes.transferTo(target);
        }
        target.closeEntry();
    }

    private static Manifest manifest(JarFile source, Descriptor descriptor) throws IOException {
        Manifest manifest =
                source.getManifest() == null ? new Manifest() : new Manifest(source.getManifest());
        Attributes main = manifest.getMainAttributes();
        main.putIfAbsent(Attributes.Name.MANIFEST_VERSION, "1.0");
        if (main.getValue(SYMBOLIC_NAME) == null) {
            generate(main, source, descriptor);
        }
        main.putValue("Atlassian-Plugin-Key", descriptor.key());
        ImportPackage imports = ImportPackage.parse(main.getValue(IMPORTS));
        String mandatory = imports.mandatory(importedPackages(descriptor)).toString();
        if (!mandatory.isEmpty()) {
            main.putValue(IMPORTS, mandatory);
        }
        return manifest;
    }

    private static void generate(Attributes main, JarFile source, Descriptor descriptor) {
        String libraries =
                source.stream()
                        .map(JarEntry::getName)
                        .filter(name -> name.startsWith("META-INF/lib/") && name.endsWith(".jar"))
                        .map(name -> "," + name)
                        .collect(Collectors.joining());
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue(SYMBOLIC_NAME, descriptor.key());
        main.putValue("Bundle-Version", bundleVersion(descriptor.version()));
        main.putValue("Bundle-ClassPath", "." + libraries);
        main.putValue("Spring-Context", "*;timeout:=60");
        main.putValue("DynamicImport-Package", "*");
    }

    /** OSGi wants three numbers before anything else: 1.0-beta is 1.0.0.beta. */
    private static String bundleVersion(String version) {
        Matcher parts = VERSION.matcher(version);
        if (!parts.matches()) {
            return "0.0.0." + version.replaceAll("[^A-Za-z0-9_-]", "_");
        }
        StringBuilder numbers = new StringBuilder(parts.group(1));
        numbers.append('.').append(Objects.requireNonNullElse(parts.group(2), "0"));
        numbers.append('.').append(Objects.requireNonNullElse(parts.group(3), "0"));
        String qualifier = parts.group(4).replaceAll("[^A-Za-z0-9_-]", "_");
        return qualifier.isEmpty() ? numbers.toString() : numbers + "." + qualifier;
    }

    private static Set<String> importedPackages(Descriptor descriptor) {
        Set<String> packages = new LinkedHashSet<>();
        for (PluginModule imported : descriptor.modules("component-import")) {
            String type = ComponentImports.interfaceOf(imported);
            packages.add(type.substring(0, Math.max(0, type.lastIndexOf('.'))));
        }
        return packages;
    }
}

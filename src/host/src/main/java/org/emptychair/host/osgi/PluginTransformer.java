package org.emptychair.host.osgi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
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
        main.putValue("Bundle-Version", descriptor.version().replace('-', '.'));
        main.putValue("Bundle-ClassPath", "." + libraries);
        main.putValue("Spring-Context", "*;timeout:=60");
        main.putValue("DynamicImport-Package", "*");
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

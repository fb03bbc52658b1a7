package org.emptychair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarInputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What stands in the built jar; run after it is packed. */
class PluginJarTest {
    private static final Path JAR = Path.of(System.getProperty("plugin.jar", "none"));

    /** One import: a package, and what is said about it. */
    private static final Pattern BETWEEN_IMPORTS =
            Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    private static List<String> names() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            return jar.stream().map(JarEntry::getName).toList();
        }
    }

    private static String header(String name) throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            Manifest manifest = jar.getManifest();
            return String.valueOf(manifest.getMainAttributes().getValue(name));
        }
    }

    private static List<String> imports() throws IOException {
        return BETWEEN_IMPORTS.splitAsStream(header("Import-Package")).toList();
    }

    private static Set<String> embeddedPackages() throws IOException {
        Set<String> packages = new TreeSet<>();
        try (JarFile jar = new JarFile(JAR.toFile())) {
            for (JarEntry library : jar.stream().toList()) {
                if (library.getName().matches("META-INF/lib/.*\\.jar")) {
                    try (InputStream bytes = jar.getInputStream(library);
                            JarInputStream inner = new JarInputStream(bytes)) {
                        addPackages(inner, packages);
                    }
                }
            }
        }
        return packages;
    }

    private static void addPackages(JarInputStream jar, Set<String> packages) throws IOException {
        for (JarEntry entry = jar.getNextJarEntry(); entry != null; entry = jar.getNextJarEntry()) {
            String name = entry.getName();
            if (name.endsWith(".class") && name.contains("/") && !name.startsWith("META-INF/")) {
                packages.add(name.substring(0, name.lastIndexOf('/')).replace('/', '.'));
            }
        }
    }

    @Test
    void itHoldsNoClassOfTheHosts() throws IOException {
        assertThat(names()).noneMatch(name -> name.startsWith("com/"));
        assertThat(embeddedPackages())
                .noneMatch(name -> name.startsWith("com.atlassian"))
                .noneMatch(name -> name.startsWith("jakarta."))
                .noneMatch(name -> name.startsWith("net.java.ao"))
                .noneMatch(name -> name.startsWith("org.slf4j"));
    }

    @Test
    void itHoldsOurOwnClassesOnce() throws IOException {
        Set<String> embedded = embeddedPackages();

        assertThat(names())
                .filteredOn(name -> name.endsWith(".class"))
                .allMatch(name -> name.startsWith("org/emptychair/"))
                .extracting(name -> name.substring(0, name.lastIndexOf('/')).replace('/', '.'))
                .doesNotContainAnyElementsOf(embedded);
    }

    @Test
    void itsImportsAreTheOnesThatWereLookedAt() throws IOException {
        List<String> allowed;
        try (Stream<String> lines =
                Files.lines(Path.of("src/test/resources/allowed-imports.txt"))) {
            allowed = lines.filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        }

        assertThat(imports())
                .extracting(text -> text.substring(0, text.indexOf(';')))
                .containsExactlyInAnyOrderElementsOf(allowed);
    }

    @Test
    void everyImportIsOptionalAndHasNoVersion() throws IOException {
        assertThat(imports())
                .allMatch(text -> text.contains("resolution:=optional"))
                .noneMatch(text -> text.contains("version="));
    }

    @Test
    void whatIsEmbeddedIsNeverImported() throws IOException {
        Set<String> embedded = embeddedPackages();

        assertThat(imports())
                .extracting(text -> text.substring(0, text.indexOf(';')))
                .doesNotContainAnyElementsOf(embedded);
    }

    @Test
    void itsManifestAsksForTheTransformation() throws IOException {
        assertThat(header("Bundle-SymbolicName")).isEqualTo("org.emptychair.empty-chair");
        assertThat(header("Spring-Context")).isEqualTo("*;timeout:=60");
        assertThat(header("Atlassian-Plugin-Key")).isEqualTo("null");
        assertThat(header("Export-Package")).isEqualTo("null");
        assertThat(header("Bundle-ClassPath")).startsWith(".,META-INF/lib/");
    }

    @Test
    void theLicencesAndServicesOfLibrariesComeAlong() throws IOException {
        assertThat(names()).contains("META-INF/LICENSE", "atlassian-plugin.xml");
        assertThat(names()).filteredOn(name -> name.startsWith("META-INF/lib/velocity")).hasSize(1);
    }

    @Test
    void theDescriptorIsFilled() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile());
                InputStream descriptor =
                        jar.getInputStream(jar.getJarEntry("atlassian-plugin.xml"))) {
            String text = new String(descriptor.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text)
                    .contains("key=\"org.emptychair.empty-chair\"")
                    .contains("/download/resources/org.emptychair.empty-chair/images/chair.png")
                    .doesNotContain("${");
        }
    }
}

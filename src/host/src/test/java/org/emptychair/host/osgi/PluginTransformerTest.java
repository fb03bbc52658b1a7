package org.emptychair.host.osgi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginTransformerTest {

    @TempDir Path folder;

    private static final Descriptor DESCRIPTOR =
            descriptor(
                    """
                    <atlassian-plugin key="org.example.trial" plugins-version="2">
                      <plugin-info><version>1.0-beta</version></plugin-info>
                      <component-import key="users" interface="com.atlassian.sal.api.user.UserManager"/>
                      <component-import key="pages" interface="com.atlassian.confluence.pages.PageManager" application="confluence"/>
                    </atlassian-plugin>
                    """,
                    "jira");

    private static Descriptor descriptor(String xml, String product) {
        return Descriptor.of(
                DescriptorReader.read(
                        new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))),
                product);
    }

    @Test
    void aBundleKeepsItsManifestAndGetsItsKey() throws IOException {
        Attributes manifest =
                transformed(
                        "Bundle-SymbolicName",
                        "trial.bundle",
                        "Import-Package",
                        "a.b,c.d;version=\"[1,2)\"");

        assertThat(manifest.getValue("Bundle-SymbolicName")).isEqualTo("trial.bundle");
        assertThat(manifest.getValue("Atlassian-Plugin-Key")).isEqualTo("org.example.trial");
        assertThat(manifest.getValue("Import-Package")).startsWith("a.b,c.d;version=\"[1,2)\"");
    }

    @Test
    void onlyThePackagesOfApplicableImportsBecomeMandatory() throws IOException {
        String imports =
                transformed(
                                "Bundle-SymbolicName",
                                "trial.bundle",
                                "Import-Package",
                                "com.atlassian.sal.api.user;resolution:=optional,"
                                        + "com.atlassian.confluence.pages;resolution:=optional")
                        .getValue("Import-Package");

        assertThat(imports.split(","))
                .containsExactly(
                        "com.atlassian.sal.api.user",
                        "com.atlassian.confluence.pages;resolution:=optional");
    }

    @Test
    void aPlainJarBecomesABundleWithItsLibraries() throws IOException {
        Attributes manifest = transformed("Created-By", "hand");

        assertThat(manifest.getValue("Bundle-SymbolicName")).isEqualTo("org.example.trial");
        assertThat(manifest.getValue("Bundle-Version")).isEqualTo("1.0.0.beta");
        assertThat(manifest.getValue("Bundle-ClassPath")).isEqualTo(".,META-INF/lib/library.jar");
    }

    private Attributes transformed(String... headers) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        for (int i = 0; i < headers.length; i += 2) {
            manifest.getMainAttributes().putValue(headers[i], headers[i + 1]);
        }
        Path jar = folder.resolve("trial.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            out.putNextEntry(new JarEntry("META-INF/lib/library.jar"));
            out.closeEntry();
        }
        Path result = folder.resolve("transformed").resolve("trial.jar");
        PluginTransformer.transform(jar, DESCRIPTOR, result);
        try (JarFile file = new JarFile(result.toFile())) {
            assertThat(file.getEntry("META-INF/lib/library.jar")).isNotNull();
            return file.getManifest().getMainAttributes();
        }
    }
}

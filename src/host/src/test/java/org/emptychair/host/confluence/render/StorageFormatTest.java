package org.emptychair.host.confluence.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.content.render.xhtml.DefaultConversionContext;
import com.atlassian.renderer.RenderContext;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * One claim per {@code .test} file: a line saying what it proves, the storage format, and the HTML
 * it becomes.
 */
class StorageFormatTest {

    @TestFactory
    Stream<DynamicTest> everyFileProvesItsLine() throws IOException, URISyntaxException {
        URL folder = StorageFormatTest.class.getResource("headings.test");
        assertThat(folder).isNotNull();
        List<Path> files;
        try (Stream<Path> listed = Files.list(Path.of(folder.toURI()).getParent())) {
            files = listed.filter(file -> file.toString().endsWith(".test")).sorted().toList();
        }

        assertThat(files).hasSizeGreaterThan(15);
        return files.stream().map(StorageFormatTest::claim);
    }

    private static DynamicTest claim(Path file) {
        try {
            String[] parts = Files.readString(file).split("(?m)^\\.(?:input|expect)\n");
            String proves = parts[0].replaceFirst("^\\.proves ", "").strip();
            return DynamicTest.dynamicTest(
                    file.getFileName() + ": " + proves,
                    () ->
                            assertThat(rendered(parts[1].stripTrailing()))
                                    .isEqualTo(parts[2].strip()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String rendered(String storage) {
        return new PageRenderer(new TestMacros())
                .html(storage, new DefaultConversionContext(new RenderContext()), new KnownLinks())
                .replaceAll("<code>[0-9a-f]{8}</code>", "<code>REFERENCE</code>")
                .strip();
    }

    /** Knows the page "Minutes", the space LEAD and Lena Berg. */
    static final class KnownLinks implements Links {
        @Override
        public Optional<String> page(Optional<String> spaceKey, String title) {
            return Optional.of("/pages/1").filter(it -> title.equals("Minutes"));
        }

        @Override
        public Optional<String> space(String spaceKey) {
            return Optional.of("/display/LEAD").filter(it -> spaceKey.equals("LEAD"));
        }

        @Override
        public String userName(String userKey) {
            return userKey.equals("key-lena") ? "lena" : userKey;
        }

        @Override
        public Optional<String> fullName(String nameOrKey) {
            return Optional.of("Lena Berg").filter(it -> nameOrKey.contains("lena"));
        }
    }
}

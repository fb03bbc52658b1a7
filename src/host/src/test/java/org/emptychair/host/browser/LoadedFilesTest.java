package org.emptychair.host.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What pages load of us. */
@InChromium
class LoadedFilesTest {
    private static final String OURS = "org.emptychair.empty-chair";
    private static final int MOST_SCRIPT = 15_000;
    private static final int MOST_STYLE = 12_000;
    private static final List<String> MACROS =
            List.of(
                    "empty-chair",
                    "open-complaints",
                    "customer-quotes",
                    "customer-decision",
                    "service-time",
                    "wocas-report");

    @Test
    void aPageWithoutOurMacrosLoadsNothingOfUs(Room room) throws IOException {
        assertThat(loaded(room, room.page("Nothing of us", "<p>Minutes</p>"))).isEmpty();
    }

    @Test
    void aPageWithThemLoadsLittle(Room room) throws IOException {
        System.out.println("| macro | script, bytes of gzip | style, bytes of gzip |");
        System.out.println("| --- | --- | --- |");
        for (String macro : MACROS) {
            Map<String, Integer> files =
                    loaded(
                            room,
                            room.page(
                                    "With " + macro,
                                    "<ac:structured-macro ac:name=\"%s\" ac:schema-version=\"1\"><ac:rich-text-body><p>Said</p></ac:rich-text-body></ac:structured-macro>"
                                            .formatted(macro)));
            int script = sum(files, ".js");
            int style = sum(files, ".css");
            System.out.printf("| %s | %,d | %,d |%n", macro, script, style);
            assertThat(script).as("script of %s", files).isLessThanOrEqualTo(MOST_SCRIPT);
            assertThat(style).as("style of %s", files).isPositive().isLessThanOrEqualTo(MOST_STYLE);
        }
    }

    private static int sum(Map<String, Integer> files, String ending) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(ending))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** Our files that a page loads, with their size when compressed. */
    private static Map<String, Integer> loaded(Room room, String address) throws IOException {
        List<Response> answers = new CopyOnWriteArrayList<>();
        Map<String, Integer> files = new TreeMap<>();
        try (Visitor reader = room.visitor("ines.haddad", Look.USUAL)) {
            reader.page().onResponse(answers::add);
            reader.open(address);
            for (Response answer : answers) {
                String file = answer.url().replaceFirst("\\?.*", "");
                if (file.contains(OURS)) {
                    files.put(file.replaceFirst(".*/", ""), compressed(answer.body()));
                }
            }
        }
        return files;
    }

    private static int compressed(byte[] body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(body);
        }
        return bytes.size();
    }
}

package org.emptychair.view.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.emptychair.view.PropertyTexts;
import org.emptychair.view.Templates;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** One sheet with every state of the panel, light and dark, to be looked at by a person. */
class ContactSheetTest {
    private static final Path SHEET = Path.of("target/contact-sheet.html");
    private static final Path STYLES = Path.of("src/main/resources/emptychair/chair/chair.css");
    private final Templates templates = new Templates();

    @Test
    void everyStateStandsOnTheSheetInLightAndDark() throws IOException {
        StringBuilder sheet = new StringBuilder(head());
        for (String mode : new String[] {"light", "dark"}) {
            sheet.append("<div data-color-mode=\"").append(mode).append("\">\n");
            SampleStates.all().forEach((name, view) -> append(sheet, name, drawn(view)));
            append(sheet, "Closed meeting, beside now", besideNow());
            sheet.append("</div>\n");
        }
        Files.writeString(SHEET, sheet.append("</main>\n</html>\n"));

        Document page = Jsoup.parse(SHEET);
        assertThat(page.select("article.ec")).hasSize(2 * (SampleStates.all().size() + 1));
        assertThat(page.select("[style], script, [onclick]")).isEmpty();
    }

    @Test
    void whereAChromiumIsTheSheetIsPhotographed() throws IOException, InterruptedException {
        Path chromium = Path.of("/usr/bin/chromium");
        if (!Files.isExecutable(chromium)) {
            System.out.println("no Chromium here: the contact sheet is not photographed");
            return;
        }
        everyStateStandsOnTheSheetInLightAndDark();

        for (int width : new int[] {320, 1_000}) {
            Path picture = Path.of("target/contact-sheet-%d.png".formatted(width));
            Files.deleteIfExists(picture);
            Process process =
                    new ProcessBuilder(
                                    chromium.toString(),
                                    "--headless",
                                    "--no-sandbox",
                                    "--disable-gpu",
                                    "--hide-scrollbars",
                                    "--window-size=%d,16000".formatted(width),
                                    "--screenshot=" + picture.toAbsolutePath(),
                                    SHEET.toUri().toString())
                            .redirectErrorStream(true)
                            .redirectOutput(Path.of("target/chromium.log").toFile())
                            .start();

            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
            assertThat(picture).isNotEmptyFile();
            System.out.println("every state at " + width + " px: " + picture);
        }
    }

    private static String head() throws IOException {
        return """
        <!doctype html>
        <html lang="en" data-color-mode="light">
        <meta charset="utf-8"><meta name="viewport" content="width=device-width">
        <title>Empty Chair: every state</title>
        <style>
        body { margin: 0; font: 14px/20px Inter, sans-serif }
        main > * { padding: 24px } [data-color-mode=dark] { background: #1D2125; color: #B6C2CF }
        main > * > * { max-width: 872px; margin-inline: auto }
        .sub { font-weight: 600; margin-top: 24px }
        """
                + Files.readString(STYLES)
                + "</style>\n<main><h1>Empty Chair: every state</h1>\n";
    }

    private static void append(StringBuilder sheet, String name, String panel) {
        sheet.append("<p class=\"sub\">").append(name).append("</p>\n").append(panel);
    }

    private String drawn(ChairView view) {
        return templates
                .fill("chair/chair.vm", new PropertyTexts(), Map.of("chair", view))
                .markup();
    }

    /** What changed since stands below the closed panel's head, where the script sets it. */
    private String besideNow() {
        ChairView then = state(SampleStates.all(), "Closed meeting");
        ChairView now = state(SamplePanels.states(), "Calm week");
        MeetingPage page =
                new MeetingPage(
                        "Leadership weekly",
                        "/back",
                        "/meeting",
                        "/page.css",
                        "As it stood",
                        false,
                        false,
                        Optional.of(ThenAndNow.of(then, now, new PropertyTexts())),
                        "",
                        new ReportPage.Ticket("ticket", ""));
        Document meeting =
                Jsoup.parse(
                        templates
                                .fill("chair/meeting.vm", new PropertyTexts(), Map.of("p", page))
                                .markup());
        Document closed = Jsoup.parseBodyFragment(drawn(then));
        closed.expectFirst("article header")
                .after(meeting.expectFirst(".ec-now").removeClass("ec-now").addClass("since"));
        return closed.body().html();
    }

    private static ChairView state(Map<String, ChairView> states, String name) {
        return Objects.requireNonNull(states.get(name), name);
    }
}

package org.emptychair.view.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.emptychair.view.PropertyTexts;
import org.emptychair.view.Templates;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Sheets with every state of the panel, light and dark, to be looked at by a person. */
class ContactSheetTest {
    private static final List<String> MODES = List.of("light", "dark");
    private static final int WIDEST = 4_000;
    private static final int HEIGHT = 12_000;
    private static final int GAP = 32;

    /** What stands on the sheet beside the panels that are drawn from a view alone. */
    private static final int MORE = 4;

    private static final Path STYLES = Path.of("src/main/resources/emptychair/chair/chair.css");
    private final Templates templates = new Templates();

    @Test
    void everyStateStandsOnTheSheetInLightAndDark() throws IOException {
        for (String mode : MODES) {
            Path sheet = sheet(mode, 1_000);

            Document page = Jsoup.parse(sheet);
            assertThat(page.select("article.ec")).hasSize(SampleStates.all().size() + MORE);
            assertThat(page.select("[style], script, [onclick]")).isEmpty();
        }
    }

    @Test
    void whereAChromiumIsTheSheetIsPhotographed() throws IOException, InterruptedException {
        Path chromium = Path.of("/usr/bin/chromium");
        if (!Files.isExecutable(chromium)) {
            System.out.println("no Chromium here: the contact sheet is not photographed");
            return;
        }
        for (String mode : MODES) {
            photograph(chromium, mode, 320);
            photograph(chromium, mode, 1_000);
        }
    }

    private void photograph(Path chromium, String mode, int width)
            throws IOException, InterruptedException {
        Path picture = Path.of("target/contact-sheet-%s-%d.png".formatted(mode, width));
        Files.deleteIfExists(picture);
        Process process =
                new ProcessBuilder(
                                chromium.toString(),
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--hide-scrollbars",
                                "--window-size=%d,%d"
                                        .formatted(columns(width) * (width + GAP), HEIGHT),
                                "--screenshot=" + picture.toAbsolutePath(),
                                sheet(mode, width).toUri().toString())
                        .redirectErrorStream(true)
                        .redirectOutput(Path.of("target/chromium.log").toFile())
                        .start();

        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(picture).isNotEmptyFile();
        System.out.println("every state, " + mode + ", at " + width + " px: " + picture);
    }

    /** All panels in columns, each as wide as a page's text; a panel's layout follows its width. */
    private Path sheet(String mode, int width) throws IOException {
        StringBuilder sheet = new StringBuilder(head(mode, columns(width)));
        SampleStates.all().forEach((name, view) -> append(sheet, name, drawn(view)));
        append(sheet, "Closed meeting, beside now", besideNow());
        append(sheet, "No decision for who sits there", undecided());
        append(sheet, "With an editor's forms, one of them open", withForms());
        append(sheet, "Right to left, on a page that runs so", rightToLeft());
        Path file = Path.of("target/contact-sheet-%s-%d.html".formatted(mode, width));
        return Files.writeString(file, sheet.append("</main>\n</html>\n"));
    }

    private static int columns(int width) {
        return WIDEST / width;
    }

    private static String head(String mode, int columns) throws IOException {
        return """
        <!doctype html>
        <html lang="en" data-color-mode="%s">
        <meta charset="utf-8"><meta name="viewport" content="width=device-width">
        <title>Empty Chair: every state</title>
        <style>
        body { margin: 0; font: 14px/20px Inter, sans-serif }
        main { columns: %d; column-gap: 24px; padding: 12px }
        [data-color-mode=dark] body { background: #1D2125; color: #B6C2CF }
        .state { break-inside: avoid }
        .sub { font-weight: 600; margin-top: 24px }
        """
                        .formatted(mode, columns)
                + Files.readString(STYLES)
                + "</style>\n<main>\n";
    }

    private static void append(StringBuilder sheet, String name, String panel) {
        sheet.append("<section class=\"state\"><p class=\"sub\">")
                .append(name)
                .append("</p>\n")
                .append(panel)
                .append("</section>\n");
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

    /** What stands below the panel of a closed meeting that decided nothing. */
    private String undecided() {
        List<String> lines = List.of(new PropertyTexts().say("emptychair.since.undecided"));
        return drawn(state(SampleStates.all(), "Closed meeting"))
                + templates
                        .fill("chair/since.vm", new PropertyTexts(), Map.of("lines", lines))
                        .markup();
    }

    /** As the script shows them, which alone makes them work. */
    private String withForms() {
        Document panel = Jsoup.parseBodyFragment(drawn(state(SampleStates.all(), "Full")));
        panel.select(".act").removeAttr("hidden");
        panel.expectFirst("details.act").attr("open", "");
        return panel.body().html();
    }

    private String rightToLeft() {
        return "<div dir=\"rtl\">" + drawn(state(SampleStates.all(), "Right to left")) + "</div>";
    }

    private static ChairView state(Map<String, ChairView> states, String name) {
        return Objects.requireNonNull(states.get(name), name);
    }
}

package org.emptychair.host.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The panel in forced colours, without motion, on paper and without scripts. */
@InChromium
class MediaInTheBrowserTest {
    private static final String COLOURS =
            """
            ([selector, property]) => {
                const it = document.querySelector(selector);
                return [getComputedStyle(it)[property], getComputedStyle(it.closest('.ec')).backgroundColor];
            }
            """;

    @Test
    void inForcedColoursEveryLineAndBarIsStillSeen(Room room) {
        try (Visitor ines = room.visitor("ines.haddad", Look.USUAL)) {
            ines.page()
                    .emulateMedia(
                            new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
            ines.sit(room.meeting());

            differs(ines, ".ec .figures .spark polyline", "stroke");
            differs(ines, ".ec .themes .spark polyline", "stroke");
            differs(ines, ".ec .seat .chair", "stroke");
            differs(ines, ".ec .bar .share", "fill");
            differs(ines, ".ec .bar .goal", "stroke");
            differs(ines, ".ec .chip", "borderTopColor");
            assertThat(ines.find(".ec .bad").first()).hasCSS("text-decoration-line", "underline");
            ines.picture("forced-colours");
            ines.holdsUp("in forced colours");
        }
    }

    @SuppressWarnings("unchecked")
    private static void differs(Visitor visitor, String selector, String property) {
        List<String> colours =
                (List<String>) visitor.page().evaluate(COLOURS, List.of(selector, property));
        assertThat(colours.get(0)).as(selector).isNotEqualTo(colours.get(1)).isNotEqualTo("none");
    }

    @Test
    void nothingMovesForWhoWishesNoMotion(Room room) {
        try (Visitor ines = room.visitor("ines.haddad", Look.USUAL)) {
            String moving =
                    "() => [...document.querySelectorAll('.ec, .ec *')].filter(it => { const s ="
                            + " getComputedStyle(it); return s.animationName !== 'none' ||"
                            + " s.transitionDuration !== '0s' }).length";
            ines.sit(room.meeting());
            assertThat(((Number) ines.page().evaluate(moving)).intValue()).isPositive();

            ines.page()
                    .emulateMedia(
                            new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));

            assertThat(ines.page().evaluate(moving)).isEqualTo(0);
        }
    }

    @Test
    void onPaperStandsWhatCanBeReadAndNothingToClick(Room room) {
        try (Visitor ines = room.visitor("ines.haddad", Look.USUAL)) {
            ines.sit(room.meeting());
            ines.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(ines.find(".ec .seat .lead")).isVisible();
            assertThat(ines.find(".ec .figures")).isVisible();
            assertThat(
                            ines.find(
                                    ".ec .act:visible, .ec footer summary:visible, .ec"
                                            + " a.present:visible"))
                    .hasCount(0);
            ines.page()
                    .pdf(
                            new Page.PdfOptions()
                                    .setFormat("A4")
                                    .setPath(Path.of("target", "browser", "paper.pdf")));
            assertThat(Path.of("target", "browser", "paper.pdf")).isNotEmptyFile();
        }
    }

    @Test
    void withoutScriptsThePanelIsThereAtOnceAndItsFormsHavePages(Room room) {
        Browser.NewContextOptions off = Room.options(Look.USUAL).setJavaScriptEnabled(false);
        try (Visitor ines = room.visitor("ines.haddad", room.host().confluence(), off)) {
            ines.open(room.meeting());

            assertThat(ines.find("article.ec .seat .lead")).isVisible();
            assertThat(ines.find("article.ec .figures .n").first()).isVisible();
            assertThat(ines.find("article.ec form:visible")).hasCount(0);

            ines.find("article.ec noscript a[href*='decide?'], article.ec a[href*='decide?']")
                    .first()
                    .click();
            assertThat(ines.find("main form")).isVisible();
            ines.page().goBack();
            ines.find("article.ec .close a").click();
            assertThat(ines.find("main form button[value=close]")).isVisible();
        }
    }
}

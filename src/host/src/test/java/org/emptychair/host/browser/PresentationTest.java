package org.emptychair.host.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The chair on the screen of a meeting room. */
@InChromium
class PresentationTest {
    /** Every text that is seen, in hundredths of the screen's height, with its beginning. */
    private static final String SIZES =
            """
            () => {
                const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                const sizes = [];
                while (walker.nextNode()) {
                    const text = walker.currentNode.textContent.trim();
                    const holder = walker.currentNode.parentElement;
                    if (text && !holder.closest('.unseen, title, script, style') && holder.getClientRects().length) {
                        const size = parseFloat(getComputedStyle(holder).fontSize);
                        sizes.push([Math.round(1000 * size / innerHeight) / 10, text.slice(0, 40)]);
                    }
                }
                return sizes;
            }
            """;

    private static Visitor presenter(Room room, int width, int height, boolean dark) {
        Browser.NewContextOptions screen =
                Room.options(new Look(width, dark)).setViewportSize(width, height);
        Visitor ines = room.visitor("ines.haddad", room.host().confluence(), screen);
        ines.sit(room.meeting());
        ines.find("article.ec footer a.present[href*='/present?']").click();
        ines.find(".ec-screen").first().waitFor();
        return ines;
    }

    @ParameterizedTest
    @CsvSource({"1920, 1080, false", "1280, 720, true"})
    void eachPartFillsTheScreenAndCanBeReadFromTheLastRow(
            int width, int height, boolean dark, Room room) {
        try (Visitor ines = presenter(room, width, height, dark)) {
            assertThat(tooSmall(ines)).isEmpty();
            assertThat(percent(ines, ".words", height)).isGreaterThanOrEqualTo(8);
            assertThat(percent(ines, "#figures .figure", height)).isGreaterThanOrEqualTo(15);
            assertThat(percent(ines, "#never .figure", height)).isGreaterThanOrEqualTo(15);

            for (String part : List.of("chair", "figures", "never", "decisions", "more")) {
                assertThat(ines.find("#" + part)).isInViewport();
                assertThat(top(ines, part)).isBetween(-1.0, 1.0);
                assertThat(ines.find("#" + part).boundingBox().height)
                        .as("%s fits on %d x %d", part, width, height)
                        .isLessThanOrEqualTo(height + 1);
                ines.screen("present-%s-%d".formatted(part, height));
                ines.holdsUp("presenting " + part);
                ines.press("ArrowRight");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1000, 900, false", "800, 800, true"})
    void onASquarishScreenTheChairFitsAndWhatIsLongerIsReadToItsEndAboveTheLinks(
            int width, int height, boolean dark, Room room) {
        try (Visitor ines = presenter(room, width, height, dark)) {
            assertThat(tooSmall(ines)).isEmpty();
            assertThat(percent(ines, ".words", height)).isGreaterThanOrEqualTo(8);
            assertThat(percent(ines, "#figures .figure", height)).isGreaterThanOrEqualTo(15);
            assertThat(ines.find("#chair").boundingBox().height).isLessThanOrEqualTo(height + 1);

            for (String part : List.of("chair", "figures", "never", "decisions", "more")) {
                assertThat(top(ines, part)).isBetween(-1.0, 1.0);
                for (int on = 0; bottom(ines, "#" + part) > height + 1; on++) {
                    assertThat(on).as("steps through %s", part).isLessThan(5);
                    ines.press("ArrowRight");
                }
                ines.screen("present-%s-%d-%d".formatted(part, width, height));
                assertThat(bottom(ines, "#" + part + " > :last-child"))
                        .as("%s above the links on %d x %d", part, width, height)
                        .isLessThanOrEqualTo(ines.find("nav").boundingBox().y);
                ines.holdsUp("presenting " + part);
                ines.press("ArrowRight");
            }
        }
    }

    @Test
    void whoFollowsOnAPhoneCanReachItsLinks(Room room) {
        try (Visitor ines = presenter(room, 400, 900, false)) {
            ines.holdsUp("presenting on a phone");
        }
    }

    private static double bottom(Visitor ines, String selector) {
        BoundingBox box = ines.find(selector).boundingBox();
        return box.y + box.height;
    }

    private static double top(Visitor ines, String part) {
        return ines.find("#" + part).boundingBox().y;
    }

    @SuppressWarnings("unchecked")
    private static List<List<Object>> tooSmall(Visitor ines) {
        List<List<Object>> sizes = (List<List<Object>>) ines.page().evaluate(SIZES);
        assertThat(sizes).hasSizeGreaterThan(20);
        return sizes.stream().filter(it -> ((Number) it.get(0)).doubleValue() < 4).toList();
    }

    private static double percent(Visitor ines, String selector, int height) {
        Number size =
                (Number)
                        ines.find(selector)
                                .first()
                                .evaluate("it => parseFloat(getComputedStyle(it).fontSize)");
        return 100 * size.doubleValue() / height + 0.05;
    }

    @Test
    void keysTurnFromPartToPartAndEscapeLeadsBack(Room room) {
        try (Visitor ines = presenter(room, 1280, 720, false)) {
            ines.press("ArrowRight");
            assertThat(top(ines, "figures")).isBetween(-1.0, 1.0);
            assertThat(ines.find("nav a[aria-current]")).hasText("Figures");
            ines.press("ArrowDown");
            assertThat(top(ines, "never")).isBetween(-1.0, 1.0);
            ines.press("ArrowLeft");
            assertThat(top(ines, "figures")).isBetween(-1.0, 1.0);
            ines.press("End");
            assertThat(top(ines, "more")).isBetween(-1.0, 1.0);
            ines.press("ArrowRight");
            assertThat(top(ines, "more")).isBetween(-1.0, 1.0);
            ines.press("Home");
            assertThat(top(ines, "chair")).isBetween(-1.0, 1.0);

            ines.press("Escape");

            assertThat(ines.page()).hasURL(room.meeting());
        }
    }

    @Test
    void namesOfIssuesAndLeadersTimeComeOnlyWhenTheyAreOpened(Room room) {
        Pattern key = Pattern.compile("CARE-\\d+");
        try (Visitor ines = presenter(room, 1280, 720, false)) {
            assertThat(ines.page().content()).doesNotContainPattern(key);
            assertThat(ines.page().content()).doesNotContain("Lena Berg</span>");
            assertThat(ines.find("#time")).hasCount(0);

            ines.find("#more button").first().click();
            assertThat(ines.find("main")).containsText(key);
            assertThat(ines.find("#time")).hasCount(0);
            assertThat(tooSmall(ines)).isEmpty();
            ines.holdsUp("presenting with names");

            ines.find("#more button").last().click();
            assertThat(ines.find("#time")).containsText("Lena Berg");
            assertThat(tooSmall(ines)).isEmpty();

            ines.open(
                    room.meeting()
                            .replaceAll(
                                    ".*pageId=",
                                    "/plugins/servlet/empty-chair/present?names=yes&time=yes&pageId="));
            assertThat(ines.page().content()).doesNotContainPattern(key);
            assertThat(ines.find("#time")).hasCount(0);
        }
    }

    @Test
    void whoMayNotSeeAnIssueOpensNoNames(Room room) {
        try (Visitor reader = room.visitor("reader", Look.USUAL)) {
            reader.open("/plugins/servlet/empty-chair/present?pageId=" + room.meetingId());
            reader.find("#more button").first().click();
            reader.find("main").waitFor();

            assertThat(reader.page().content()).doesNotContainPattern("CARE-\\d+");
        }
    }
}

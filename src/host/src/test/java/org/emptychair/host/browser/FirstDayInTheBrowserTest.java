package org.emptychair.host.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import org.emptychair.host.LocalHost;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An administrator's first day: connects, names leaders and themes, brings a file in, looks. */
@InChromium
class FirstDayInTheBrowserTest {
    private static final String OURS = "/plugins/servlet/empty-chair/";
    private static final int ROWS = 42;

    @ParameterizedTest
    @CsvSource({"1000, false", "400, true"})
    void connectsSetsUpImportsAndSeesThePanel(int width, boolean dark, Room room) {
        Look look = new Look(width, dark);
        try (LocalHost fresh = Room.host("first-day", false);
                Visitor admin = room.visitor("admin", fresh.confluence(), Room.options(look))) {
            admin.sit(fresh.startPage().toString());
            assertThat(admin.find("article.ec .seat")).isVisible();
            admin.holdsUp("first-day", look);

            connects(admin, look);
            namesLeaders(admin, look);
            makesAThemeOf(admin, "late", look);
            bringsAFileIn(admin, look);

            admin.sit(fresh.startPage().toString());
            assertThat(admin.find("article.ec .figures .n").first()).hasText(String.valueOf(ROWS));
            assertThat(admin.find("article.ec .themes")).containsText("Delivery");
            admin.holdsUp("first-panel", look);
        }
    }

    private static void connects(Visitor admin, Look look) {
        admin.open(OURS + "settings");
        admin.find("input[name=password]").fill("admin");
        admin.press("Enter");
        admin.find("#jiraLink").waitFor();
        admin.holdsUp("settings", look);

        admin.find("button[value=try]").click();
        assertThat(admin.find("main [role=status]").first()).not().isEmpty();
        Locator scope = admin.find("form.scope").last();
        scope.locator("input[name=name]").fill("Complaints");
        scope.locator("input[name=jql]").fill("resolution is EMPTY");
        scope.locator("button[value=scope-try]").click();
        assertThat(admin.find("form.scope [role=status]")).not().isEmpty();
        admin.holdsUp("scope-tried", look);
        admin.find("form.scope button[value=scope-add]").click();
        assertThat(admin.find("form.scope")).hasCount(2);
        admin.holdsUp("scope-added", look);
    }

    private static void namesLeaders(Visitor admin, Look look) {
        admin.open(OURS + "team");
        admin.find("#users").fill("admin");
        admin.find("button[value=add]").click();
        assertThat(admin.find("main details.card")).hasCount(1);
        admin.holdsUp("team", look);
    }

    private static void makesAThemeOf(Visitor admin, String phrase, Look look) {
        admin.open(OURS + "themes");
        admin.find("#name").fill("Delivery");
        admin.find("#owner").fill("Logistics");
        admin.find("button[value=add]").click();
        Locator theme = admin.find("details.card").first();
        theme.locator("summary").click();
        theme.locator("textarea[name=phrases]").first().fill(phrase);
        admin.holdsUp("themes", look);
        theme.locator("button[value=save]").click();
        assertThat(admin.find("main [role=status]").first()).not().isEmpty();
    }

    private static void bringsAFileIn(Visitor admin, Look look) {
        admin.open(OURS + "import");
        admin.holdsUp("import", look);
        admin.find("#source").fill("phone");
        admin.find("#file")
                .setInputFiles(
                        new FilePayload(
                                "calls.csv", "text/csv", file().getBytes(StandardCharsets.UTF_8)));
        admin.find("main form button.main").first().click();
        admin.find("#mapping").waitFor();
        admin.holdsUp("import-columns", look);
        admin.find("#mapping button[value=start]").click();
        assertThat(admin.find("main .sentence")).containsText("Imported");
        admin.holdsUp("imported", look);
    }

    /** Calls of the last complete week. */
    private static String file() {
        LocalDate monday =
                LocalDate.now(ZoneOffset.UTC)
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .minusWeeks(1);
        StringBuilder file = new StringBuilder("id,at,words\n");
        for (int row = 0; row < ROWS; row++) {
            file.append(
                    "call-%d,%sT10:00:00Z,The parcel came late again.%n"
                            .formatted(row, monday.plusDays(row % 5)));
        }
        return file.toString();
    }
}

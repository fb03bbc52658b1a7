package org.emptychair.host.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A leader's two minutes: reads, seats another, logs time, records a decision, closes. */
@InChromium
class LeaderInTheBrowserTest {
    @AfterEach
    void openTheMeetingAgain(Room room) {
        room.send("ines.haddad", "chair/reopen?pageId=" + room.meetingId(), "");
    }

    @ParameterizedTest
    @MethodSource("org.emptychair.host.browser.Look#all")
    void readsSeatsAnotherLogsDecidesAndCloses(Look look, Room room) {
        try (Visitor ines = room.visitor("ines.haddad", look)) {
            ines.sit(room.meeting());
            assertThat(ines.find("article.ec .seat .lead")).not().isEmpty();
            ines.holdsUp("read", look);

            seatsAnother(ines, look);
            logsTime(ines, look);
            decides(ines, look);
            closes(ines, look);
        }
    }

    private static void seatsAnother(Visitor ines, Look look) {
        String before = ines.find("article.ec .seat").innerText();
        Locator form = opened(ines, "seat");
        form.locator("input[name=reason]").fill("She called this morning.");
        ines.holdsUp("seating", look);

        ines.reloads(() -> form.locator("button").click());

        assertThat(ines.find("article.ec .seat")).not().hasText(before);
    }

    private static void logsTime(Visitor ines, Look look) {
        Locator form = opened(ines, "log");
        form.locator("select[name=activity]").selectOption("LISTENING");
        form.locator("input[name=duration]").fill("45m");
        ines.holdsUp("logging", look);

        ines.reloads(() -> form.locator("button").click());

        ines.open("/plugins/servlet/empty-chair/my-time");
        assertThat(ines.find("main")).containsText(Pattern.compile("45|0:45"));
        ines.page().goBack();
    }

    private static void decides(Visitor ines, Look look) {
        String statement = "Call her back today, " + look;
        Locator form = opened(ines, "decide");
        form.locator("input[name=statement]").fill(statement);
        ines.holdsUp("deciding", look);

        ines.reloads(() -> form.locator("button").click());

        assertThat(ines.find("article.ec .decisions")).containsText(statement);
    }

    private static void closes(Visitor ines, Look look) {
        Locator form = opened(ines, "close");
        ines.holdsUp("closing", look);

        ines.reloads(() -> form.locator("button").click());

        assertThat(ines.find("article.ec .meta"))
                .containsText("As it stood when the meeting closed");
        assertThat(ines.find("article.ec [data-ec-do=seat], article.ec [data-ec-do=log]"))
                .hasCount(0);
        ines.holdsUp("closed", look);
        ines.find("article.ec .meta a[href$='at=now']").click();
        assertThat(ines.find("article.ec .since")).isFocused();
        ines.holdsUp("beside-now", look);
    }

    /** The form behind a button, once it is open. */
    private static Locator opened(Visitor ines, String kind) {
        ines.sit(ines.page().url());
        Locator act = ines.find("article.ec details[data-ec-do=" + kind + "]").first();
        act.locator("summary").click();
        Locator form = act.locator("form");
        assertThat(form).isVisible();
        assertThat(form.locator("button").count()).isPositive();
        return form;
    }
}

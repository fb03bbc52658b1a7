package org.emptychair.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.emptychair.host.confluence.pages.Browser;
import org.jsoup.nodes.Element;

/** Somebody at the page of meetings that come back. */
final class SeriesByHand {
    static final String PAGE = "/plugins/servlet/empty-chair/series?space=LEAD";
    private static final Duration BOUND = Duration.ofSeconds(60);

    private final Browser browser;

    SeriesByHand(String person, URI confluence) {
        browser = Browser.of(person, confluence);
    }

    Browser browser() {
        return browser;
    }

    /** One whose page is due at once, if the meeting is within a week. */
    static Map<String, String> plan(String title, LocalDate meeting) {
        return new HashMap<>(
                Map.of(
                        "action",
                        "add",
                        "title",
                        title,
                        "day",
                        weekday(meeting),
                        "hour",
                        "10",
                        "zone",
                        "UTC",
                        "ahead",
                        "ONE_WEEK"));
    }

    static String weekday(LocalDate day) {
        return Integer.toString(day.getDayOfWeek().getValue());
    }

    void setUp(Map<String, String> plan) {
        Browser.Answer answer = typed(plan);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    /** What is answered to a new series. */
    Browser.Answer typed(Map<String, String> plan) {
        return browser.send(
                browser.open(PAGE).page().expectFirst("form:has(button[value=add])"), plan);
    }

    Element series(String name) {
        return browser.open(PAGE).page().select("section.card").stream()
                .filter(it -> it.expectFirst("h2").text().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no series " + name));
    }

    /** The page of the meeting, once it is made. */
    Browser.Answer made(String name) {
        await(() -> !series(name).select("a[href*=pageId]").isEmpty());
        String href = series(name).expectFirst("a[href*=pageId]").attr("href");
        return browser.open(href.replaceFirst("^/confluence", ""));
    }

    /** A page made by hand. */
    long page(String title) {
        Browser.Answer dialog = browser.open("/pages/createpage.action?spaceKey=LEAD");
        Browser.Answer editor =
                browser.send(
                        dialog.page().expectFirst("form[action$=createpage.action]"),
                        Map.of("kind", "blank"));
        return browser.send(
                        editor.form("newpage.action"),
                        Map.of("do", "save", "title", title, "storage", "<p>By hand.</p>"))
                .pageId();
    }

    /** How many pages of the space bear a title that begins so. */
    int pages(String title) {
        return browser.open("/display/LEAD").page().select("a:containsOwn(" + title + ")").size();
    }

    static void await(BooleanSupplier until) {
        long end = System.nanoTime() + BOUND.toNanos();
        while (!until.getAsBoolean() && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        assertThat(until.getAsBoolean()).isTrue();
    }
}

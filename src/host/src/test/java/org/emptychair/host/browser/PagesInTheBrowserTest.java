package org.emptychair.host.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.emptychair.host.PluginAddresses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page of our own that the descriptor names, as a person meets it. */
@InChromium
class PagesInTheBrowserTest {
    private static final String OURS = "/plugins/servlet/empty-chair/";

    /** A piece of a page, the screen of a room, and what only a mail leads to: tried elsewhere. */
    private static final Set<String> ELSEWHERE = Set.of("panels", "present", "sections", "week");

    private static final Set<String> OF_ADMINS =
            Set.of(
                    "contacts",
                    "habit",
                    "import",
                    "outbox",
                    "privacy",
                    "questions",
                    "redaction",
                    "settings",
                    "team",
                    "themes",
                    "webhooks");

    private static final String FOLD_OUT =
            "() => document.querySelectorAll('main details').forEach(it => { it.open = true })";

    /** How many stops Tab makes in a page; those of one name share one. */
    private static final String STOPS =
            """
            () => {
                const groups = new Set();
                return [...document.querySelectorAll('main :is(a[href], button, summary, input, select, textarea, [tabindex="0"])')]
                    .filter(it => it.checkVisibility({visibilityProperty: true}) && it.type !== 'hidden' && !it.disabled)
                    .filter(it => it.type !== 'radio' || (!groups.has(it.name) && groups.add(it.name)))
                    .length;
            }
            """;

    private static final String TO_THE_TOP =
            "() => { const top = document.querySelector('main h1'); top.tabIndex = -1; top.focus() }";

    private static final String AT =
            """
            () => {
                const it = document.activeElement;
                const edges = it.getBoundingClientRect();
                const style = getComputedStyle(it);
                return {
                    at: it.closest('main') ? [...document.querySelectorAll('main *')].indexOf(it) : -1,
                    seen: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
                    onScreen: edges.bottom > 0 && edges.top < innerHeight,
                    what: it.outerHTML.slice(0, 120)
                };
            }
            """;

    private static List<String> pages() throws IOException {
        Path jar = Path.of(System.getProperty("plugin.jar"));
        return new PluginAddresses(jar, jar)
                .pages().stream()
                        .map(it -> it.replaceFirst(".*/", ""))
                        .filter(it -> !ELSEWHERE.contains(it))
                        .toList();
    }

    private static List<String> pages(boolean ofAdmins) throws IOException {
        return pages().stream().filter(it -> OF_ADMINS.contains(it) == ofAdmins).toList();
    }

    /** What a page is asked for where it tells of one thing. */
    private static Map<String, String> asked(Room room, Visitor reader) {
        reader.open(OURS + "decisions");
        String review =
                reader.find("main a[href*='/review?id=']")
                        .first()
                        .getAttribute("href")
                        .replaceFirst("[^?]*", "");
        reader.open(OURS + "wocas");
        String week = reader.find("#to").inputValue();
        return Map.of(
                "contacts",
                "?week=" + week,
                "decide",
                "?pageId=" + room.meetingId(),
                "meeting",
                "?pageId=" + room.meetingId(),
                "review",
                review,
                "seats",
                "?space=LEAD",
                "series",
                "?space=LEAD",
                "themes",
                "?propose=1");
    }

    /** Who proved who they are, now or in an earlier test. */
    private static Visitor admin(Room room, Look look) {
        Visitor admin = room.visitor("admin", look);
        admin.open(OURS + "settings");
        admin.find("input[name=password], #jiraLink").waitFor();
        if (admin.find("#jiraLink").count() == 0) {
            admin.find("input[name=password]").fill("admin");
            admin.press("Enter");
            admin.find("#jiraLink").waitFor();
        }
        return admin;
    }

    @ParameterizedTest
    @CsvSource({"1000, false", "640, true", "400, false"})
    void everyPageHoldsUpWithAllOfItFoldedOut(int width, boolean dark, Room room)
            throws IOException {
        Look look = new Look(width, dark);
        List<String> looked = new ArrayList<>();
        try (Visitor ines = room.visitor("ines.haddad", look);
                Visitor admin = admin(room, look)) {
            Map<String, String> asked = asked(room, ines);
            for (String page : pages()) {
                Visitor reader = OF_ADMINS.contains(page) ? admin : ines;
                reader.open(OURS + page + asked.getOrDefault(page, ""));
                assertThat(reader.find("main h1").first().isVisible()).as(page).isTrue();
                reader.page().evaluate(FOLD_OUT);
                reader.holdsUp("page-" + page, look);
                looked.add(page);
            }
        }
        System.out.println(look + ": " + looked);
        assertThat(looked).hasSizeGreaterThanOrEqualTo(OF_ADMINS.size() + 9);
    }

    @Test
    void tabReachesAllOfEveryPageInItsOrderAndShowsWhereItIs(Room room) throws IOException {
        try (Visitor ines = room.visitor("ines.haddad", Look.USUAL);
                Visitor admin = admin(room, Look.USUAL)) {
            Map<String, String> asked = asked(room, ines);
            for (String page : pages(false)) {
                walks(ines, page, asked.getOrDefault(page, ""));
            }
            for (String page : pages(true)) {
                walks(admin, page, asked.getOrDefault(page, ""));
            }
        }
    }

    private static void walks(Visitor reader, String page, String query) {
        reader.open(OURS + page + query);
        // Where a field takes the focus by itself, the walk begins at the top all the same.
        reader.page().evaluate(TO_THE_TOP);
        int stops = ((Number) reader.page().evaluate(STOPS)).intValue();
        List<Integer> order = new ArrayList<>();
        // A field for a date has stops of its own within.
        for (int pressed = 0; pressed < 3 * stops + 80 && order.size() < stops; pressed++) {
            reader.press("Tab");
            Map<?, ?> at = (Map<?, ?>) reader.page().evaluate(AT);
            int place = ((Number) at.get("at")).intValue();
            if (place >= 0 && !order.contains(place)) {
                assertThat(at.get("seen")).as("outline on %s of %s", page, at).isEqualTo(true);
                assertThat(at.get("onScreen")).as("place on %s of %s", page, at).isEqualTo(true);
                order.add(place);
            }
        }
        assertThat(order).as(page).hasSize(stops).isSorted();
    }
}

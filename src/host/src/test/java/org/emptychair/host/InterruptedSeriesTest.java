package org.emptychair.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.host.SeriesByHand.await;
import static org.emptychair.host.SeriesByHand.plan;

import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.emptychair.host.confluence.pages.Browser;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Series whose node was killed, or whose person or page is gone. */
class InterruptedSeriesTest {
    private final LocalDate inThreeDays = LocalDate.now(ZoneOffset.UTC).plusDays(3);

    @TempDir static Path folder;
    private static LocalHost host;
    private static SeriesByHand ines;

    @BeforeAll
    static void start() throws IOException {
        Path data = folder.resolve("data");
        LetterWorld.peopleAlone(data);
        host =
                LocalHost.start(
                        HostOptions.in(data)
                                .withDemo()
                                .withPlugin(Path.of(System.getProperty("plugin.jar"))));
        ines = new SeriesByHand("ines.haddad", host.confluence());
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    private static void change(String entity, String sql, Object... values) throws SQLException {
        try (KeptTables kept = new KeptTables(folder.resolve("data"))) {
            kept.change(sql.formatted(kept.table(entity)), values);
        }
    }

    /** Lets the job run in a moment. */
    private static void stopAndGoOn(String name) {
        for (String deed : new String[] {"stop", "on"}) {
            Element form = ines.series(name).expectFirst("form");
            ines.browser().send(form, Map.of("action", deed));
        }
    }

    @Test
    void aPageThatWasMadeAndNeverNotedIsFoundAgainAndStaysTheOnlyOne() throws SQLException {
        ines.setUp(plan("Kept in mind", inThreeDays));
        long page = ines.made("Kept in mind").pageId();
        change(
                "SERIES_DAY",
                "update %s set STATUS = 'UNDER_WAY', PAGE_ID = null, CHANGED_AT = 0 where PAGE_ID ="
                        + " ?",
                page);

        stopAndGoOn("Kept in mind");

        assertThat(ines.made("Kept in mind").pageId()).isEqualTo(page);
        assertThat(ines.pages("Kept in mind")).isEqualTo(1);
    }

    @Test
    void whoIsGoneIsWrittenToByNobodyAndTheAdministratorSeesIt() throws Exception {
        ines.setUp(plan("Left behind", inThreeDays));
        ines.made("Left behind");
        change("SERIES_DAY", "delete from %s");
        change("SERIES", "update %s set SET_UP_BY = 'user-gone' where TITLE like 'Left behind%%'");

        ines.setUp(plan("Some other meeting", inThreeDays));

        Browser admin = Browser.of("admin", host.confluence());
        String everywhere = "/plugins/servlet/empty-chair/series";
        await(
                () ->
                        admin.open(everywhere)
                                .page()
                                .text()
                                .contains("Whoever set it up is gone or may not sign in"));
        assertThat(admin.open(everywhere).page().text())
                .contains("In all spaces", "Set up by somebody who is gone");
        assertThat(ines.browser().open(everywhere).page().text())
                .contains("Some other meeting")
                .doesNotContain("Left behind");
        for (MimeMessage mail : LetterWorld.mails(folder.resolve("data"))) {
            assertThat(mail.getSubject()).doesNotContain("Left behind");
        }
    }

    @Test
    void aSeriesWhosePageAboveIsThrownAwayStops() {
        long parent = ines.page("Old minutes");
        Map<String, String> plan = plan("Below the old", inThreeDays);
        plan.put("parent", "Old minutes");
        ines.setUp(plan);
        ines.made("Below the old");
        Element remove =
                ines.browser().open("/pages/viewpage.action?pageId=" + parent).form("trash.action");
        ines.browser().send(remove, Map.of());

        Element form = ines.series("Below the old").expectFirst("details form");
        ines.browser()
                .send(
                        form,
                        Map.of(
                                "action",
                                "save",
                                "day",
                                SeriesByHand.weekday(inThreeDays.plusDays(1))));

        await(() -> !ines.series("Below the old").select(".warning").isEmpty());
        assertThat(ines.series("Below the old").select(".warning").text())
                .contains("The page above is gone");
    }
}

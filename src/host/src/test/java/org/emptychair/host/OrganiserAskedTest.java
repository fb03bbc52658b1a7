package org.emptychair.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.host.LetterWorld.mails;
import static org.emptychair.host.LetterWorld.send;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.emptychair.host.confluence.pages.Browser;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three meetings without a decision, and what their organiser is asked then. */
class OrganiserAskedTest {
    private static final String QUESTION = "/plugins/servlet/empty-chair/sections?pageId=";

    @TempDir Path folder;

    private LocalHost start() {
        return LocalHost.start(
                HostOptions.in(folder)
                        .withDemo()
                        .withPlugin(Path.of(System.getProperty("plugin.jar"))));
    }

    @Test
    void theOrganiserIsAskedOnceAndTheNextMeetingsPagesShowWhatStays()
            throws IOException, MessagingException, SQLException {
        LetterWorld.peopleAlone(folder);
        long last = threeMeetingsWithoutADecision();

        try (LocalHost host = start()) {
            send(host, "POST", "sync", "");
            send(host, "POST", "sync", "");
            asks(last);
            nobodyElseIsLetIn(host, last);
            long next = meeting(host, 7, "Next time");
            answers(host, last, next);
            thePagesOfTheirSeriesKeepIt(host);
        }

        try (LocalHost host = start()) {
            send(host, "POST", "sync", "");
            assertThat(mails(folder)).hasSize(1);
        }
    }

    private long threeMeetingsWithoutADecision() throws SQLException {
        long last = 0;
        try (LocalHost host = start();
                KeptTables tables = new KeptTables(folder)) {
            for (int back = 3; back > 0; back--) {
                last = meeting(host, -7 * back, "Time " + back);
                send(
                        host,
                        "POST",
                        "chair/seat?pageId=" + last,
                        "{\"guest\":\"Mrs Okafor\",\"consent\":\"She said yes by mail\"}");
                send(host, "POST", "chair/close?pageId=" + last, "");
            }
            tables.change(
                    "update " + tables.table("CLOSING") + " set CHANGED_AT = ?",
                    Instant.now().minus(Duration.ofDays(2)).toEpochMilli());
        }
        return last;
    }

    /** A page with a chair, of a meeting so many days from now. */
    private static long meeting(LocalHost host, int days, String title) {
        Browser admin = Browser.of("ines.haddad", host.confluence());
        Browser.Answer dialog = admin.open("/pages/createpage.action?spaceKey=LEAD");
        Browser.Answer editor =
                admin.send(
                        dialog.page().expectFirst("form[action$=createpage.action]"),
                        Map.of("kind", "blank"));
        String storage =
                "<p><time datetime=\"%s\" /></p><ac:structured-macro ac:name=\"empty-chair\"/>"
                        .formatted(LocalDate.now(ZoneOffset.UTC).plusDays(days));
        return admin.send(
                        editor.form("newpage.action"),
                        Map.of("do", "save", "title", title, "storage", storage))
                .pageId();
    }

    private void asks(long last) throws IOException, MessagingException {
        assertThat(mails(folder)).hasSize(1);
        assertThat(mails(folder).get(0).getSubject()).isEqualTo("Which parts of the panel can go?");
        assertThat(mails(folder).get(0).getAllRecipients()[0].toString())
                .contains("ines.haddad@example.org");
        Multipart forms = (Multipart) mails(folder).get(0).getContent();
        assertThat(forms.getBodyPart(0).getContent().toString())
                .contains("Time 1", QUESTION + last);
    }

    private static void nobodyElseIsLetIn(LocalHost host, long last) {
        String address = host.confluence() + QUESTION + last;
        assertThat(Http.getAs("lena.berg", address).statusCode()).isEqualTo(404);
        assertThat(Http.getAs("admin", address).statusCode()).isEqualTo(404);
        assertThat(Http.getAs("ines.haddad", address + "1").statusCode()).isEqualTo(404);
    }

    private static void answers(LocalHost host, long last, long next) {
        Browser ines = Browser.of("ines.haddad", host.confluence());
        Browser.Answer asked = ines.open(QUESTION + last);
        assertThat(asked.page().select("input[name=part][checked]")).hasSize(6);
        Element form = asked.page().expectFirst("form[method=post]");

        Element forged = form.clone();
        forged.select("input[name=atl_token]").attr("value", "guessed");
        assertThat(ines.send(forged, Map.of()).status()).isEqualTo(400);
        assertThat(shown(ines, next)).doesNotContain("sections");

        form.select("input[name=part]:not([value=figures])").removeAttr("checked");
        Browser.Answer answered = ines.send(form, Map.of("action", "some"));

        assertThat(answered.page().text()).contains("Your choice is kept: The four figures.");
        assertThat(shown(ines, next))
                .contains("<ac:parameter ac:name=\"sections\">figures</ac:parameter>");
        assertThat(shown(ines, last)).doesNotContain("sections");
    }

    /** Pages that somebody else set up show the whole panel. */
    private static void thePagesOfTheirSeriesKeepIt(LocalHost host) {
        LocalDate soon = LocalDate.now(ZoneOffset.UTC).plusDays(3);
        SeriesByHand ines = new SeriesByHand("ines.haddad", host.confluence());
        SeriesByHand lena = new SeriesByHand("lena.berg", host.confluence());
        ines.setUp(SeriesByHand.plan("Series of Ines", soon));
        lena.setUp(SeriesByHand.plan("Series of Lena", soon));

        assertThat(shown(ines.browser(), ines.made("Series of Ines").pageId()))
                .contains("<ac:parameter ac:name=\"sections\">figures</ac:parameter>");
        assertThat(shown(lena.browser(), lena.made("Series of Lena").pageId()))
                .contains("ac:name=\"empty-chair\"")
                .doesNotContain("sections");
    }

    private static String shown(Browser reader, long page) {
        return reader.open("/pages/editpage.action?pageId=" + page).storage();
    }
}

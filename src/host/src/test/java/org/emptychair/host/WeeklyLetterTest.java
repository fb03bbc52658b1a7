package org.emptychair.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.host.LetterWorld.mails;
import static org.emptychair.host.LetterWorld.prepare;
import static org.emptychair.host.LetterWorld.send;
import static org.emptychair.host.LetterWorld.states;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The weekly letter from the contacts to the mail folder. */
class WeeklyLetterTest {
    @TempDir Path folder;

    @Test
    void aLetterGoesOutOnceAndWhoeverUnsubscribesGetsNoMore()
            throws IOException, MessagingException {
        Path plugin = Path.of(System.getProperty("plugin.jar"));
        try (LocalHost host = LocalHost.start(HostOptions.in(folder).withPlugin(plugin))) {
            prepare(host);
            String page = host.confluence() + "/plugins/servlet/empty-chair/letters";
            assertThat(Http.getAs("admin", page).body()).contains("the themes of Finance");

            send(host, "POST", "sync", "");
            send(host, "POST", "sync", "");

            assertThat(mails(folder)).hasSize(1);
            says(mails(folder).get(0));
            assertThat(states(host)).containsExactly("delivered");

            send(host, "PUT", "letters/mine", "{\"on\":false}");
            assertThat(Http.getAs("admin", page).body()).contains("You get no weekly letter.");
            assertThat(
                            Http.getAs(
                                            "admin",
                                            host.confluence()
                                                    + "/plugins/servlet/empty-chair/outbox?preview=Finance")
                                    .body())
                    .contains("Double charges is rising.");
        }
    }

    private static void says(MimeMessage mail) throws IOException, MessagingException {
        assertThat(mail.getSubject()).contains("Double charges is rising.");
        assertThat(mail.getHeader("List-Unsubscribe")[0])
                .contains("/plugins/servlet/empty-chair/letters");
        Multipart forms = (Multipart) mail.getContent();
        assertThat(forms.getContentType()).startsWith("multipart/alternative");
        assertThat(forms.getCount()).isEqualTo(2);
        assertThat(forms.getBodyPart(0).getContent().toString())
                .contains("Double charges: 40 last week")
                .doesNotContain("Marta")
                .doesNotContain("Late parcel");
        assertThat(forms.getBodyPart(1).getContent().toString())
                .contains("Double charges")
                .doesNotContain("Marta")
                .doesNotContain("Late parcel");
    }
}

package org.emptychair.host.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderMailServerTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-21T07:00:00Z"), ZoneOffset.UTC);

    @TempDir Path folder;

    @Test
    void aMailIsAFileThatAnyMailProgramReads() throws Exception {
        Email email =
                new Email("ines.haddad@example.org")
                        .setSubject("Was unsere Kunden sagen – Woche 46")
                        .setBody("<p>Grüße</p>")
                        .setMimeType("text/html");

        new FolderMailServer(folder, CLOCK).send(email);

        try (Stream<Path> files = Files.list(folder)) {
            List<Path> kept = files.toList();
            assertThat(kept).hasSize(1);
            assertThat(kept.get(0).getFileName().toString()).endsWith(".eml");
            MimeMessage read = read(kept.get(0));
            assertThat(read.getSubject()).isEqualTo("Was unsere Kunden sagen – Woche 46");
            assertThat(read.getContent()).asString().contains("Grüße");
            assertThat(read.getSentDate()).isEqualTo(CLOCK.instant());
        }
    }

    private static MimeMessage read(Path file) throws Exception {
        try (InputStream bytes = Files.newInputStream(file)) {
            return new MimeMessage(Session.getInstance(new Properties()), bytes);
        }
    }

    @Test
    void anAddressThatIsNoneIsRefusedWithItsName() {
        assertThatThrownBy(
                        () ->
                                new FolderMailServer(folder, CLOCK)
                                        .send(new Email("<<nobody").setBody("x")))
                .isInstanceOf(MailException.class)
                .hasMessageContaining("<<nobody");
    }

    @Test
    void aServerThatSpeaksNoSmtpIsRefused() {
        assertThatThrownBy(
                        () ->
                                new RelayMailServer(
                                        URI.create("http://user:secret@example.org"), CLOCK))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "a mail server is smtp://host:port or smtps://host:port, not http://example.org");
    }
}

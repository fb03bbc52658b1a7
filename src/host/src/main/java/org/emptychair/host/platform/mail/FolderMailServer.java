package org.emptychair.host.platform.mail;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.server.SMTPMailServer;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Properties;
import java.util.UUID;

/** Keeps each mail as a file; names begin with the time, so a folder lists them in order. */
public record FolderMailServer(Path folder, Clock clock) implements SMTPMailServer {

    @Override
    public void send(Email email) throws MailException {
        Instant now = clock.instant();
        String name = "%d-%s.eml".formatted(now.toEpochMilli(), UUID.randomUUID());
        try {
            Files.createDirectories(folder);
            Path unfinished = folder.resolve(name + ".part");
            try (OutputStream file = Files.newOutputStream(unfinished)) {
                Letter.of(email, Session.getInstance(new Properties()), now).writeTo(file);
            }
            Files.move(unfinished, folder.resolve(name));
        } catch (IOException | MessagingException failed) {
            throw new MailException(
                    "the mail to %s is not kept: %s".formatted(email.getTo(), failed.getMessage()),
                    failed);
        }
    }
}

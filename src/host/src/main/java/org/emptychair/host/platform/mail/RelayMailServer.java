package org.emptychair.host.platform.mail;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.server.SMTPMailServer;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.time.Clock;
import java.util.Properties;

/**
 * Hands each mail to the server at {@code smtp://[user:password@]host[:port]} (or {@code smtps}).
 */
public final class RelayMailServer implements SMTPMailServer {

    private static final int SMTP_PORT = 25;
    private static final int SMTPS_PORT = 465;
    private static final String TIMEOUT_MILLIS = "10000";

    private final URI address;
    private final Clock clock;

    public RelayMailServer(URI address, Clock clock) {
        String scheme = String.valueOf(address.getScheme());
        if ((!scheme.equals("smtp") && !scheme.equals("smtps")) || address.getHost() == null) {
            throw new IllegalArgumentException(
                    "a mail server is smtp://host:port or smtps://host:port, not "
                            + scheme
                            + "://"
                            + address.getHost());
        }
        this.address = address;
        this.clock = clock;
    }

    @Override
    public void send(Email email) throws MailException {
        String protocol = address.getScheme();
        Session session = Session.getInstance(properties(protocol));
        try (Transport transport = session.getTransport(protocol)) {
            MimeMessage message = Letter.of(email, session, clock.instant());
            PasswordAuthentication login = login();
            transport.connect(
                    address.getHost(), port(protocol), login.getUserName(), login.getPassword());
            transport.sendMessage(message, message.getAllRecipients());
        } catch (MessagingException failed) {
            throw new MailException(
                    "the mail to %s is not sent: %s".formatted(email.getTo(), failed.getMessage()),
                    failed);
        }
    }

    private int port(String protocol) {
        if (address.getPort() > 0) {
            return address.getPort();
        }
        return protocol.equals("smtps") ? SMTPS_PORT : SMTP_PORT;
    }

    private PasswordAuthentication login() {
        String[] parts = String.valueOf(address.getUserInfo()).split(":", 2);
        return new PasswordAuthentication(parts[0], parts.length > 1 ? parts[1] : "");
    }

    private Properties properties(String protocol) {
        Properties properties = new Properties();
        properties.setProperty(
                "mail.%s.auth".formatted(protocol),
                Boolean.toString(address.getUserInfo() != null));
        properties.setProperty("mail.%s.connectiontimeout".formatted(protocol), TIMEOUT_MILLIS);
        properties.setProperty("mail.%s.timeout".formatted(protocol), TIMEOUT_MILLIS);
        return properties;
    }
}

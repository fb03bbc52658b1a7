package org.emptychair.host.platform.mail;

import com.atlassian.mail.Email;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.Date;
import java.util.Map;

/** A plugin's mail as a message that can be stored or sent. */
final class Letter {

    private static final String SENDER = "confluence@example.org";

    private Letter() {}

    static MimeMessage of(Email email, Session session, Instant now) throws MessagingException {
        MimeMessage message = new MimeMessage(session);
        message.setFrom(sender(email));
        message.setRecipients(Message.RecipientType.TO, InternetAddress.parse(email.getTo()));
        if (email.getCc() != null) {
            message.setRecipients(Message.RecipientType.CC, InternetAddress.parse(email.getCc()));
        }
        if (email.getReplyTo() != null) {
            message.setReplyTo(InternetAddress.parse(email.getReplyTo()));
        }
        message.setSubject(email.getSubject(), email.getEncoding());
        for (Map.Entry<String, String> header : email.getHeaders().entrySet()) {
            message.setHeader(header.getKey(), header.getValue());
        }
        message.setContent(
                email.getBody(),
                "%s; charset=%s".formatted(email.getMimeType(), email.getEncoding()));
        message.setSentDate(Date.from(now));
        message.saveChanges();
        return message;
    }

    private static InternetAddress sender(Email email) throws MessagingException {
        InternetAddress sender =
                new InternetAddress(email.getFrom() == null ? SENDER : email.getFrom());
        if (email.getFromName() != null) {
            try {
                sender.setPersonal(email.getFromName(), email.getEncoding());
            } catch (UnsupportedEncodingException unknown) {
                throw new MessagingException("no such encoding: " + email.getEncoding(), unknown);
            }
        }
        return sender;
    }
}

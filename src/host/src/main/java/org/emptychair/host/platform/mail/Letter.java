package org.emptychair.host.platform.mail;

import com.atlassian.mail.Email;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
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
        write(email, message);
        message.setSentDate(Date.from(now));
        message.saveChanges();
        return message;
    }

    /** As in the products, a body that comes with further parts is the first of them. */
    private static void write(Email email, MimeMessage message) throws MessagingException {
        String type = "%s; charset=%s".formatted(email.getMimeType(), email.getEncoding());
        Multipart parts = email.getMultipart();
        if (parts == null) {
            message.setContent(email.getBody(), type);
            return;
        }
        if (email.getBody() != null && !email.getBody().isBlank()) {
            MimeBodyPart body = new MimeBodyPart();
            body.setContent(email.getBody(), type);
            body.setDisposition(Part.INLINE);
            parts.addBodyPart(body, 0);
        }
        message.setContent(parts);
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

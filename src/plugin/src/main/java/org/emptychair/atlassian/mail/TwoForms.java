package org.emptychair.atlassian.mail;

import com.atlassian.mail.Email;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;

/** The only place that names the classes of a mail's parts. */
final class TwoForms {
    private TwoForms() {}

    /** The product puts the body before the parts, so the plain text comes first, as it must. */
    static void write(Email email, Mail mail) throws MessagingException {
        MimeBodyPart html = new MimeBodyPart();
        html.setContent(mail.html(), "text/html; charset=UTF-8");
        MimeMultipart parts = new MimeMultipart("alternative");
        parts.addBodyPart(html);
        email.setMimeType("text/plain").setBody(mail.text());
        email.setMultipart(parts);
    }
}

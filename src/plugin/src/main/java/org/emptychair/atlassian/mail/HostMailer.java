package org.emptychair.atlassian.mail;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.mail.server.SMTPMailServer;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import jakarta.mail.MessagingException;
import java.util.Optional;
import org.emptychair.leader.PersonKey;
import org.emptychair.outbox.Delivery;
import org.emptychair.outbox.Reason.Cause;

/** Sends by the product's own mail server. */
public final class HostMailer implements Mailer {
    private final MailServerManager servers;
    private final UserManager users;

    public HostMailer(MailServerManager servers, UserManager users) {
        this.servers = servers;
        this.users = users;
    }

    @Override
    public Delivery send(PersonKey to, Mail mail) {
        SMTPMailServer server = servers.getDefaultSMTPMailServer();
        if (server == null) {
            return Delivery.later(Cause.NO_WAY, "");
        }
        Optional<String> address = address(to);
        if (address.isEmpty()) {
            return Delivery.never(Cause.NOBODY, "");
        }
        try {
            server.send(email(address.get(), mail));
            return new Delivery.Done();
        } catch (MailException refused) {
            return Delivery.later(
                    Cause.REFUSED, Optional.ofNullable(refused.getMessage()).orElse(""));
        }
    }

    private Optional<String> address(PersonKey person) {
        UserProfile profile = users.getUserProfile(new UserKey(person.text()));
        return Optional.ofNullable(profile)
                .flatMap(it -> Optional.ofNullable(it.getEmail()))
                .filter(it -> !it.isBlank());
    }

    private static Email email(String address, Mail mail) {
        Email email = new Email(address).setSubject(mail.subject()).setEncoding("UTF-8");
        try {
            TwoForms.write(email, mail);
        } catch (MessagingException | IllegalStateException | LinkageError noParts) {
            // A product may keep its mail classes to itself; most mail programs show this as well.
            email.setMimeType("text/html").setBody(mail.html());
        }
        email.addHeader("List-Unsubscribe", "<" + mail.unsubscribe() + ">");
        if (SubscriptionLinks.isProven(mail.unsubscribe())) {
            // One click in the mail program itself (RFC 8058), which signs nobody in.
            email.addHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        email.addHeader("Auto-Submitted", "auto-generated");
        return email;
    }
}

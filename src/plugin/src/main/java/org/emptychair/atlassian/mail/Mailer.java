package org.emptychair.atlassian.mail;

import org.emptychair.leader.PersonKey;
import org.emptychair.outbox.Delivery;

/** Hands mails to people. */
public interface Mailer {
    /** Waits until the mail server has taken or refused it. */
    Delivery send(PersonKey to, Mail mail);
}

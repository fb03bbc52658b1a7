package com.atlassian.mail.server;

public interface MailServerManager {
    /** Null while the admin has set up none. */
    SMTPMailServer getDefaultSMTPMailServer();

    boolean isDefaultSMTPMailServerDefined();
}

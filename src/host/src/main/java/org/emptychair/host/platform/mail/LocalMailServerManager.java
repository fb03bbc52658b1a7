package org.emptychair.host.platform.mail;

import com.atlassian.mail.server.MailServerManager;
import com.atlassian.mail.server.SMTPMailServer;

/** One mail server, always set up. */
public record LocalMailServerManager(SMTPMailServer server) implements MailServerManager {

    @Override
    public SMTPMailServer getDefaultSMTPMailServer() {
        return server;
    }

    @Override
    public boolean isDefaultSMTPMailServerDefined() {
        return true;
    }
}

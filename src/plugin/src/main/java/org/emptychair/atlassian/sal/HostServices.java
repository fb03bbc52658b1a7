package org.emptychair.atlassian.sal;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.user.UserManager;

/** Every service that we import from both products. */
public record HostServices(
        ApplicationProperties application,
        EventPublisher events,
        I18nResolver texts,
        LocaleResolver locales,
        MailServerManager mail,
        PluginSettingsFactory settings,
        TransactionTemplate transactions,
        UserManager users) {}

package org.emptychair.atlassian.confluence;

import static org.mockito.Mockito.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.confluence.xhtml.api.XhtmlContent;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.plugin.Plugin;
import com.atlassian.plugin.event.events.PluginEnabledEvent;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.emptychair.atlassian.sal.Build;
import org.emptychair.atlassian.sal.HostServices;
import org.emptychair.atlassian.sal.MapSettingsFactory;
import org.emptychair.view.PropertyTexts;

/**
 * The product put together as in Confluence, on a host that lends its database and knows nobody.
 *
 * @param home where its key lies
 */
record TrialRoot(Path home, ActiveObjects database, ClusterLockService locks) {

    ConfluenceRoot root(EventPublisher events, PageBuilderService webResources) {
        ApplicationProperties application = mock(ApplicationProperties.class);
        when(application.getSharedHomeDirectory()).thenReturn(Optional.of(home));
        when(application.getBaseUrl(any())).thenReturn("/confluence");
        return new ConfluenceRoot(
                new HostServices(
                        application,
                        events,
                        texts(),
                        locales(),
                        mock(MailServerManager.class),
                        new MapSettingsFactory(),
                        mock(TransactionTemplate.class),
                        mock(UserManager.class)),
                services(webResources),
                new ConfluenceReaders(
                        mock(UserAccessor.class),
                        mock(ContentPermissionManager.class),
                        mock(SpaceManager.class)));
    }

    private ConfluenceServices services(PageBuilderService webResources) {
        return new ConfluenceServices(
                database,
                mock(ApplicationLinkService.class),
                locks,
                mock(LoginUriProvider.class),
                webResources,
                mock(PageManager.class),
                mock(PermissionManager.class),
                mock(SchedulerService.class),
                mock(WebSudoManager.class),
                mock(XhtmlContent.class),
                mock(XsrfTokenAccessor.class),
                mock(XsrfTokenValidator.class));
    }

    private static LocaleResolver locales() {
        LocaleResolver locales = mock(LocaleResolver.class);
        when(locales.getLocale()).thenReturn(Locale.UK);
        return locales;
    }

    private static I18nResolver texts() {
        PropertyTexts texts = new PropertyTexts();
        return mock(
                I18nResolver.class,
                call -> {
                    Serializable[] places =
                            call.getArguments().length < 2
                                    ? new Serializable[0]
                                    : (Serializable[]) call.getRawArguments()[1];
                    return texts.say(
                            call.getArgument(0),
                            Stream.of(places).map(String::valueOf).toArray(String[]::new));
                });
    }

    static void start(ConfluenceRoot root) {
        Plugin plugin = mock(Plugin.class);
        when(plugin.getKey()).thenReturn(Build.PLUGIN_KEY);
        root.onStart();
        root.gate().onEnabled(new PluginEnabledEvent(plugin));
    }
}

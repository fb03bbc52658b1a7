package org.emptychair.atlassian.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.confluence.content.render.xhtml.ConversionContext;
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
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.emptychair.atlassian.rest.Desk;
import org.emptychair.atlassian.rest.health.Health;
import org.emptychair.atlassian.sal.Build;
import org.emptychair.atlassian.sal.HostServices;
import org.emptychair.atlassian.sal.MapSettingsFactory;
import org.emptychair.view.PropertyTexts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The macro in a host whose database does not answer: the page must stand. */
class EmptyChairMacroTest {
    @TempDir Path home = Path.of("");

    private final EventPublisher events = mock(EventPublisher.class);
    private final PageBuilderService webResources =
            mock(PageBuilderService.class, RETURNS_DEEP_STUBS);
    private final ActiveObjects database =
            mock(
                    ActiveObjects.class,
                    call -> {
                        throw new IllegalStateException("jdbc:the-database-is-gone");
                    });

    private ConfluenceRoot root() {
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
                new ConfluenceServices(
                        database,
                        mock(ApplicationLinkService.class),
                        mock(ClusterLockService.class),
                        mock(LoginUriProvider.class),
                        webResources,
                        mock(PageManager.class),
                        mock(PermissionManager.class),
                        mock(SchedulerService.class),
                        mock(WebSudoManager.class),
                        mock(XhtmlContent.class),
                        mock(XsrfTokenAccessor.class),
                        mock(XsrfTokenValidator.class)),
                readers());
    }

    private static ConfluenceReaders readers() {
        return new ConfluenceReaders(
                mock(UserAccessor.class),
                mock(ContentPermissionManager.class),
                mock(SpaceManager.class));
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

    private static Document render(ConfluenceRoot root, String output, Map<String, String> given) {
        ConversionContext context = mock(ConversionContext.class);
        when(context.getOutputType()).thenReturn(output);
        return Jsoup.parseBodyFragment(new EmptyChairMacro(root).execute(given, "", context));
    }

    private static void start(ConfluenceRoot root) {
        Plugin plugin = mock(Plugin.class);
        when(plugin.getKey()).thenReturn(Build.PLUGIN_KEY);
        root.onStart();
        root.gate().onEnabled(new PluginEnabledEvent(plugin));
    }

    @AfterEach
    void close() {
        Desk.clear();
    }

    @Test
    void beforeTheStartTheChairSaysThatItIsBeingSetUp() {
        Document page = render(root(), "display", Map.of());

        assertThat(page.select("[data-ec-box=starting]").text())
                .contains("The chair is being set up.");
    }

    @Test
    void aDatabaseThatFailsLeavesABoxWithANumberAndNothingElse() {
        ConfluenceRoot root = root();
        start(root);

        Document page = render(root, "display", Map.of());

        assertThat(page.select("[data-ec-box=failed]").text())
                .contains("The rest of the page is not touched.")
                .containsPattern("this number: [0-9a-f]{8}")
                .doesNotContain("jdbc", "Exception");
    }

    @Test
    void everythingWrongWithTheParametersIsSaidInTheBox() {
        ConfluenceRoot root = root();
        start(root);

        Document page =
                render(
                        root,
                        "display",
                        Map.of(
                                "rows", "many",
                                "date", "19.11.2026",
                                "sections", "figures, weather",
                                "colour", "<b>red</b>",
                                ": = | RAW | = :", "rows=many"));

        assertThat(page.select("[data-ec-box=parameters] li").eachText())
                .containsExactly(
                        "“colour” is no parameter of the chair. It has sections, departments, scopes,"
                                + " rows, date, seat.",
                        "sections: there is no “weather”. There are figures, themes, quotes,"
                                + " complaints, decisions, leaders.",
                        "rows: “many” is no whole number from 1 to 50.",
                        "date: “19.11.2026” is no day such as 2026-11-19.");
    }

    @Test
    void onlyThePageThatIsLookedAtAsksForTheStyles() {
        render(root(), "pdf", Map.of());
        verify(webResources, never()).assembler();

        render(root(), "preview", Map.of());
        verify(webResources).assembler();
    }

    @Test
    void whenThePluginIsDisabledNothingAnswersAnyMore() {
        ConfluenceRoot root = root();
        start(root);
        assertThat(Desk.ask(Health.class)).isNotNull();

        root.close();

        verify(events).unregister(root.gate());
        assertThat(root.running()).isEmpty();
    }
}

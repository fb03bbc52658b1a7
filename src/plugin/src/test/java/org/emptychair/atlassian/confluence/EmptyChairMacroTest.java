package org.emptychair.atlassian.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.nio.file.Path;
import java.util.Map;
import org.emptychair.atlassian.rest.Desk;
import org.emptychair.atlassian.rest.health.Health;
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
        return new TrialRoot(home, database, mock(ClusterLockService.class))
                .root(events, webResources);
    }

    private static Document render(ConfluenceRoot root, String output, Map<String, String> given) {
        ConversionContext context = mock(ConversionContext.class);
        when(context.getOutputType()).thenReturn(output);
        return Jsoup.parseBodyFragment(new EmptyChairMacro(root).execute(given, "", context));
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
        TrialRoot.start(root);

        Document page = render(root, "display", Map.of());

        assertThat(page.select("[data-ec-box=failed]").text())
                .contains("The rest of the page is not touched.")
                .containsPattern("this number: [0-9a-f]{8}")
                .doesNotContain("jdbc", "Exception");
    }

    @Test
    void everythingWrongWithTheParametersIsSaidInTheBox() {
        ConfluenceRoot root = root();
        TrialRoot.start(root);

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
        TrialRoot.start(root);
        assertThat(Desk.ask(Health.class)).isNotNull();

        root.close();

        verify(events).unregister(root.gate());
        assertThat(root.running()).isEmpty();
    }
}

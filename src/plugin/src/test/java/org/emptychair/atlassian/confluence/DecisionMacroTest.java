package org.emptychair.atlassian.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.content.render.xhtml.storage.macro.MacroId;
import com.atlassian.confluence.xhtml.api.MacroDefinition;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.nio.file.Path;
import java.util.Map;
import org.emptychair.atlassian.rest.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A decision in a page of a host whose database does not answer. */
class DecisionMacroTest {
    @TempDir Path home = Path.of("");

    private final ActiveObjects database =
            mock(
                    ActiveObjects.class,
                    call -> {
                        throw new IllegalStateException("jdbc:the-database-is-gone");
                    });

    private static final class Stated extends MacroDefinition {
        Stated() {
            super(DecisionMacro.NAME, Map.of(), "", MacroId.fromString("one"));
        }
    }

    @AfterEach
    void close() {
        Desk.clear();
    }

    @ParameterizedTest
    @ValueSource(strings = {"display", "pdf", "email"})
    void itsWordsAreShownWhateverBefallsTheStore(String output) {
        ConfluenceRoot root =
                new TrialRoot(home, database, mock(ClusterLockService.class))
                        .root(
                                mock(EventPublisher.class),
                                mock(PageBuilderService.class, RETURNS_DEEP_STUBS));
        TrialRoot.start(root);
        ConversionContext context = mock(ConversionContext.class, RETURNS_DEEP_STUBS);
        when(context.getOutputType()).thenReturn(output);
        when(context.getProperty("macroDefinition")).thenReturn(new Stated());

        String drawn = new DecisionMacro(root).execute(Map.of(), "<p>Ring her back</p>", context);

        assertThat(drawn).contains("<p>Ring her back</p>").doesNotContain("jdbc", "Exception");
    }
}

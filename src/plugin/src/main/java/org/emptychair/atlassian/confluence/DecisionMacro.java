package org.emptychair.atlassian.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.macro.Macro;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.emptychair.atlassian.sal.Incident;
import org.emptychair.decision.Decision;
import org.emptychair.issue.IssueId;
import org.emptychair.setting.Mode;
import org.emptychair.view.Discretion;
import org.emptychair.view.Html;
import org.emptychair.view.Moments;
import org.emptychair.view.Phrases;
import org.emptychair.view.decision.DecisionBox;
import org.emptychair.view.decision.DecisionBoxes;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A decision where a page states it, with how it stands now. Its words are shown in any case. */
public final class DecisionMacro implements Macro {
    /** As storage format writes it. */
    static final String NAME = "customer-decision";

    private static final Logger LOG = LoggerFactory.getLogger(DecisionMacro.class);

    private final ConfluenceRoot root;
    private final PageDecisions pages = new PageDecisions();

    public DecisionMacro(ConfluenceRoot root) {
        this.root = root;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        if (Medium.of(context) == Medium.SCREEN) {
            MacroBox.requireResources(root);
        }
        return root.templates()
                .fill(
                        "decision/decision.vm",
                        root.texts(),
                        Map.of("box", box(Html.rendered(body), context)))
                .markup();
    }

    private DecisionBox box(Html words, ConversionContext context) {
        try {
            return kept(context)
                    .map(it -> told(it, words, context))
                    .orElseGet(() -> boxes().unread(words));
        } catch (RuntimeException failed) {
            // The outermost edge: a page must show its own words, whatever befalls the store.
            Incident.logged(LOG, "A decision could not be read", failed);
            return boxes().unread(words);
        }
    }

    private DecisionBoxes boxes() {
        Phrases phrases = new Phrases(root.texts(), new Discretion(Mode.AS_VIEWER));
        return new DecisionBoxes(
                root.texts(), new Moments(phrases, root.clock().instant(), zone()));
    }

    private ZoneId zone() {
        return root.settings().current().zone();
    }

    private DecisionBox told(Decision decision, Html words, ConversionContext context) {
        LocalDate today = LocalDate.ofInstant(root.clock().instant(), zone());
        return boxes().of(decision, visible(decision, context), today, words)
                .with(linked(decision, context))
                .with(stuck(decision, context));
    }

    private Optional<Decision> kept(ConversionContext context) {
        return Optional.of(ConfluencePages.macroId(context))
                .filter(id -> !id.isEmpty())
                .flatMap(id -> find(context.getEntity(), id));
    }

    /** Of issues that it serves, those that may be named here. */
    private Set<IssueId> visible(Decision decision, ConversionContext context) {
        return named(context).map(linked -> linked.served(decision)).orElse(Set.of());
    }

    private List<String> linked(Decision decision, ConversionContext context) {
        return named(context).map(linked -> linked.of(decision)).orElse(List.of());
    }

    private List<String> stuck(Decision decision, ConversionContext context) {
        return root.running()
                .filter(any -> Medium.of(context) == Medium.SCREEN)
                .map(running -> new StuckLinks(root, running).of(decision))
                .orElse(List.of());
    }

    private Optional<LinkedIssues> named(ConversionContext context) {
        return root.running()
                .filter(running -> Medium.of(context) != Medium.OTHERS)
                .map(running -> new LinkedIssues(root, running));
    }

    private Optional<Decision> find(@Nullable ContentEntityObject page, String macro) {
        return page == null
                ? Optional.empty()
                : root.running()
                        .map(running -> running.deciding().decisions())
                        .flatMap(decisions -> pages.find(decisions, page.getId(), macro));
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.RICH_TEXT;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}

package org.emptychair.atlassian.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.sal.api.UrlMode;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.emptychair.atlassian.access.Sheet;
import org.emptychair.atlassian.panel.Look;
import org.emptychair.leader.PersonKey;
import org.emptychair.servicetime.WeekQuestions;
import org.emptychair.view.Panel;
import org.emptychair.view.panel.DrawnPanel;

/** One page that is being drawn for one reader, with what all our macros on it share. */
final class PageLook {
    private final ConfluenceRoot root;
    private final Running running;
    private final Optional<PersonKey> reader;
    private final Instant since;
    private final Look look;
    private final AtomicBoolean asked = new AtomicBoolean();
    private final Map<Asked, Drawn> drawn = new ConcurrentHashMap<>();

    /**
     * What a macro asks for.
     *
     * @param named whether the page knows the macro by an id
     */
    record Asked(Map<String, String> parameters, boolean named) {
        Asked {
            parameters = Map.copyOf(parameters);
        }
    }

    /**
     * A chair on the page.
     *
     * @param below what stands below a chair that never changes again
     */
    record Drawn(DrawnPanel panel, String below) {}

    PageLook(ConfluenceRoot root, Running running, Optional<PersonKey> reader, Instant since) {
        this.root = root;
        this.running = running;
        this.reader = reader;
        this.since = since;
        this.look = running.panels().look();
    }

    /** Absent for a stranger. */
    Optional<PersonKey> reader() {
        return reader;
    }

    Instant since() {
        return since;
    }

    Look look() {
        return look;
    }

    /** Drawn once for all macros of the page that ask for the same. */
    Drawn chair(Asked asked, Supplier<Drawn> drawing) {
        return drawn.computeIfAbsent(asked, any -> drawing.get());
    }

    /** What the reader is asked about their week: once on a page. */
    Optional<WeekQuestions.Question> question() {
        return time().question().filter(it -> asked.compareAndSet(false, true));
    }

    private PageLooks.OwnTime time() {
        return reader.map(it -> running.chairs().looks().time(running, it, look.basis()))
                .orElse(PageLooks.OwnTime.NOBODYS);
    }

    /** Absent for a page that is not stored yet, for which the script has no place to ask. */
    Optional<Panel.Reach> reach(ConversionContext context) {
        String rest =
                root.host().application().getBaseUrl(UrlMode.RELATIVE) + "/rest/empty-chair/1.0";
        return Optional.ofNullable(context.getEntity())
                .map(ContentEntityObject::getId)
                .filter(id -> id > 0)
                .map(
                        id ->
                                new Panel.Reach(
                                        rest,
                                        id,
                                        look.mayEdit(id),
                                        running.panels().readByLeader(look),
                                        root.people().isCustomerService()));
    }

    /** The same for what tells the reader of their timer and leads to the space's history. */
    Optional<Panel.Reach> wholeReach(ConversionContext context) {
        return reach(context)
                .map(it -> it.in(page(context).map(Sheet::space).orElse("")).timed(time().timer()));
    }

    static Optional<Sheet> page(ConversionContext context) {
        return context.getEntity() instanceof AbstractPage page && page.getId() > 0
                ? Optional.of(ConfluencePages.sheet(page))
                : Optional.empty();
    }

    /** Where people reach the Jira that is read. */
    Optional<String> jiraUrl() {
        return root.jiras()
                .chosen(root.settings().current().jiraLink())
                .map(jira -> jira.shown().toString().replaceAll("/+$", ""));
    }
}

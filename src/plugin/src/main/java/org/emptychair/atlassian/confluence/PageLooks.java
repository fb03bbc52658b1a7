package org.emptychair.atlassian.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import org.emptychair.atlassian.access.People;
import org.emptychair.chair.LiveChair;
import org.emptychair.chair.Memory;
import org.emptychair.leader.PersonKey;
import org.emptychair.servicetime.Timers;
import org.emptychair.servicetime.WeekQuestions;
import org.emptychair.view.Panel;
import org.emptychair.view.Texts;
import org.emptychair.view.panel.DrawnPanel;

/**
 * The pages that are being drawn just now, and what was drawn a moment ago.
 *
 * <p>A page gives all its macros the same context, which ends with the page: so macros know of one
 * another, and ten of them ask hardly more than one.
 */
final class PageLooks {
    /** Longer than a page takes to be drawn; a context that lives on begins a new look. */
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final ConfluenceRoot root;
    private final Map<ConversionContext, PageLook> begun =
            Collections.synchronizedMap(new WeakHashMap<>());
    private final Memory<OfPanel, DrawnPanel> panels = new Memory<>();
    private final Memory<OfReader, OwnTime> times = new Memory<>();

    private record OfPanel(Panel panel, boolean named, Locale language) {}

    private record OfReader(LiveChair.Basis basis, PersonKey reader) {}

    /**
     * What a page tells its reader of their own time.
     *
     * @param timer absent while none runs
     * @param question absent when there is nothing to ask
     */
    record OwnTime(Optional<Timers.Running> timer, Optional<WeekQuestions.Question> question) {
        static final OwnTime NOBODYS = new OwnTime(Optional.empty(), Optional.empty());
    }

    PageLooks(ConfluenceRoot root) {
        this.root = root;
    }

    /** The look at the page that is being drawn in this context. */
    PageLook of(Running running, ConversionContext context) {
        Optional<PersonKey> reader =
                root.people().caller().map(People.Caller::key).map(PersonKey::new);
        Instant now = root.clock().instant();
        return Optional.ofNullable(begun.get(context))
                .filter(it -> it.reader().equals(reader))
                .filter(it -> now.isBefore(it.since().plus(LONGEST)))
                .orElseGet(() -> begin(running, context, reader, now));
    }

    private PageLook begin(
            Running running, ConversionContext context, Optional<PersonKey> reader, Instant now) {
        PageLook look = new PageLook(root, running, reader, now);
        begun.put(context, look);
        return look;
    }

    /**
     * @param named whether the page knows the panel by an id
     */
    DrawnPanel panel(Panel panel, boolean named, Texts texts) {
        return panels.of(
                new OfPanel(panel, named, texts.locale()),
                () -> DrawnPanel.of(panel, named, root.templates(), texts));
    }

    OwnTime time(Running running, PersonKey reader, LiveChair.Basis basis) {
        return times.of(new OfReader(basis, reader), () -> read(running, reader));
    }

    private static OwnTime read(Running running, PersonKey reader) {
        Leading leading = running.leading();
        return new OwnTime(leading.stopwatch().of(reader), leading.questions().of(reader));
    }
}

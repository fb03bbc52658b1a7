package org.emptychair.atlassian.confluence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.emptychair.chair.LiveChair;
import org.emptychair.chair.seat.Seating;
import org.emptychair.decision.Decision;
import org.emptychair.decision.Decisions;
import org.emptychair.decision.State;
import org.emptychair.decision.Wanted;
import org.emptychair.issue.IssueId;
import org.emptychair.link.AddedLink;
import org.emptychair.link.SinceThen;
import org.emptychair.view.Texts;

/** What is said below the chair of a closed meeting, of its decisions as they are now. */
final class Afterwards {
    private final LiveChair.Stores stores;
    private final Texts texts;
    private final List<Decision> decisions;
    private final List<AddedLink> links;
    private final long page;
    private final LocalDate day;
    private final Instant closed;

    Afterwards(ConfluenceRoot root, Running running, long page, Instant closed) {
        this.stores = running.chairs().stores();
        this.texts = root.texts();
        this.page = page;
        this.closed = closed;
        this.day = LocalDate.ofInstant(closed, root.settings().current().zone());
        this.decisions =
                stores.decisions()
                        .newest(Wanted.ALL.onPage(page), Optional.empty(), Decisions.MOST);
        this.links = running.deciding().added().of(decisions.stream().map(Decision::id).toList());
    }

    List<String> lines() {
        return Stream.of(undecided(), since()).flatMap(Optional::stream).toList();
    }

    private Optional<String> since() {
        SinceThen since = SinceThen.of(decisions, links, closed);
        return since.isNothing()
                ? Optional.empty()
                : Optional.of(
                        texts.say(
                                "emptychair.since",
                                counted("linked", since.linked()),
                                counted("done", since.done())));
    }

    private String counted(String what, int count) {
        String key = "emptychair.since." + what + (count == 1 ? ".one" : ".many");
        return texts.say(key, Integer.toString(count));
    }

    /** Present when a customer sat in the chair, and no decision of the meeting serves them. */
    private Optional<String> undecided() {
        List<Decision> held =
                decisions.stream()
                        .filter(it -> it.state() == State.DECIDED || it.state() == State.DONE)
                        .toList();
        return seated().filter(issue -> !SinceThen.isServed(issue, held, links))
                .map(any -> texts.say("emptychair.since.undecided"));
    }

    private Optional<IssueId> seated() {
        return stores.meetings()
                .find(page)
                .flatMap(meeting -> stores.seats().on(page, meeting.week(day)))
                .flatMap(Seating::issue);
    }
}

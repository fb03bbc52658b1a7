package org.emptychair.atlassian.confluence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.emptychair.atlassian.access.People;
import org.emptychair.decision.Decision;
import org.emptychair.outbox.Entry;
import org.emptychair.outbox.Outbox;
import org.emptychair.outbox.Parcel;
import org.emptychair.outbox.Reason;
import org.emptychair.view.Texts;

/** Links that do not reach their issues, told to whoever they are made for. */
final class StuckLinks {
    private final Outbox outbox;
    private final Optional<String> reader;
    private final Texts texts;

    StuckLinks(ConfluenceRoot root, Running running) {
        this.outbox = running.deciding().outbox();
        this.reader = root.people().caller().map(People.Caller::key);
        this.texts = root.texts();
    }

    /** A line for each reason; nothing for who neither recorded the decision nor owns it. */
    List<String> of(Decision decision) {
        return reader.filter(
                        key ->
                                decision.isOwnedBy(key)
                                        || decision.recorded().by().key().equals(key))
                .map(key -> lines(decision, key))
                .orElse(List.of());
    }

    private List<String> lines(Decision decision, String author) {
        Map<String, Long> counts =
                outbox.about(Parcel.Kind.ISSUE_LINK, decision.id().toString()).stream()
                        .filter(it -> it.parcel().author().equals(Optional.of(author)))
                        .flatMap(it -> why(it).stream())
                        .collect(
                                Collectors.groupingBy(
                                        Function.identity(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream().map(it -> line(it.getKey(), it.getValue())).toList();
    }

    private String line(String why, long count) {
        String keys = "emptychair.decision.stuck." + why;
        return texts.say(keys + (count == 1 ? ".one" : ".many"), Long.toString(count));
    }

    /** Absent for what comes by itself. */
    private static Optional<String> why(Entry entry) {
        if (entry.state() == Entry.State.FAILED) {
            return Optional.of("given-up");
        }
        Optional<Reason.Cause> cause =
                entry.reason()
                        .map(Reason::cause)
                        .filter(any -> entry.state() == Entry.State.WAITING);
        return cause.filter(it -> it == Reason.Cause.NOT_AUTHORISED)
                .map(it -> "not-authorised")
                .or(
                        () ->
                                cause.filter(it -> it == Reason.Cause.NOT_ALLOWED)
                                        .map(it -> "not-allowed"));
    }
}

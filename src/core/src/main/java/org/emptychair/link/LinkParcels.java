package org.emptychair.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.emptychair.decision.Decision;
import org.emptychair.decision.DecisionId;
import org.emptychair.decision.ServedIssue;
import org.emptychair.outbox.Parcel;

/** Which links are to be looked at when a decision changes. */
public final class LinkParcels {
    private LinkParcels() {}

    /**
     * @param before absent for a new decision
     * @param after absent for one that is gone
     * @param added issues that were linked from their own side
     * @param author on whose behalf, the key of a person
     */
    public static List<Parcel> of(
            Optional<Decision> before,
            Optional<Decision> after,
            Collection<ServedIssue> added,
            String author) {
        if (before.equals(after)) {
            return List.of();
        }
        Map<String, Parcel> parcels = new LinkedHashMap<>();
        Stream.of(before, after)
                .flatMap(Optional::stream)
                .forEach(
                        decision ->
                                Stream.concat(decision.terms().issues().stream(), added.stream())
                                        .map(issue -> of(decision.id(), issue, author))
                                        .forEach(it -> parcels.put(it.to(), it)));
        return new ArrayList<>(parcels.values());
    }

    public static Parcel of(DecisionId decision, ServedIssue issue, String author) {
        return new Parcel(
                Parcel.Kind.ISSUE_LINK, name(issue), decision.toString(), Optional.of(author));
    }

    /** By what the tracker knows it: its number, or its key as long as that is not known. */
    static String name(ServedIssue issue) {
        return issue.id().map(Object::toString).orElseGet(issue.key()::text);
    }

    /** Whether a name stands for the issue. */
    static boolean names(String name, ServedIssue issue) {
        return name.equals(issue.key().text())
                || issue.id().map(Object::toString).filter(name::equals).isPresent();
    }
}

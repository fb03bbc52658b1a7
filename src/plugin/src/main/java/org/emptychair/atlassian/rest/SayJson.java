package org.emptychair.atlassian.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.emptychair.chair.Say;
import org.emptychair.view.Discretion;

/** The sentence on top, as values. */
record SayJson(boolean calm, List<ClauseJson> clauses) {
    /**
     * One thing that is said.
     *
     * @param count null when it may not be told
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record ClauseJson(
            String kind,
            Optional<String> theme,
            Optional<String> verdict,
            Optional<Double> times,
            Optional<Integer> others,
            Optional<OptionalInt> count) {
        static ClauseJson of(String kind) {
            return new ClauseJson(
                    kind,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }

        static ClauseJson of(String kind, OptionalInt count) {
            return new ClauseJson(
                    kind,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(count));
        }

        static ClauseJson of(Say.Changed changed) {
            return new ClauseJson(
                    "changed",
                    Optional.of(changed.theme().text()),
                    Optional.of(Written.of(changed.verdict())),
                    Optional.of(changed.times()),
                    Optional.of(changed.others()),
                    Optional.empty());
        }
    }

    static SayJson of(Say say, Discretion discretion) {
        List<ClauseJson> clauses = new ArrayList<>();
        say.clauses().forEach(it -> clauses.add(clause(it, discretion)));
        return new SayJson(say.isCalm(), clauses);
    }

    private static ClauseJson clause(Say.Clause clause, Discretion discretion) {
        if (clause instanceof Say.Changed changed) {
            return ClauseJson.of(changed);
        }
        if (clause instanceof Say.AllContacts all) {
            return ClauseJson.of(all.more() ? "more-contacts" : "fewer-contacts");
        }
        if (clause instanceof Say.NeverAnswered never) {
            return ClauseJson.of("never-answered", discretion.tell(never.customers()));
        }
        if (clause instanceof Say.PastPromise past) {
            return ClauseJson.of("past-promise", discretion.tell(past.complaints()));
        }
        if (clause instanceof Say.OverdueDecisions overdue) {
            return ClauseJson.of("overdue-decisions", OptionalInt.of(overdue.decisions()));
        }
        return ClauseJson.of(quiet(clause));
    }

    private static String quiet(Say.Clause clause) {
        if (clause instanceof Say.Arriving) {
            return "arriving";
        }
        if (clause instanceof Say.Late) {
            return "late";
        }
        if (clause instanceof Say.NobodyWaits) {
            return "nobody-waits";
        }
        if (clause instanceof Say.NobodyLeftOut) {
            return "nobody-left-out";
        }
        return clause instanceof Say.NothingUnusual ? "nothing-unusual" : "too-early";
    }
}

package org.emptychair.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Decisions in a map, looked through from end to end for every question. */
public final class InMemoryDecisions implements Decisions {
    private static final Comparator<Decision> NEWEST_FIRST =
            Comparator.comparing(Decision::id).reversed();

    private final TreeMap<DecisionId, Decision> kept = new TreeMap<>();
    private long last;
    private long version;

    @Override
    public synchronized long version() {
        return version;
    }

    @Override
    public synchronized Decision add(Place place, Terms terms, Course course, Recording recorded) {
        DecisionId id = new DecisionId(++last);
        Decision decision = new Decision(id, place, terms, course, recorded, Optional.empty());
        kept.put(id, decision);
        version++;
        return decision;
    }

    @Override
    public synchronized boolean replace(Decision before, Decision after, Member by) {
        Decision now = kept.get(before.id());
        if (now == null) {
            return false;
        }
        if (!now.equals(before)) {
            throw new ChangedMeanwhile(before.id());
        }
        version++;
        kept.put(
                before.id(),
                new Decision(
                        before.id(),
                        after.place(),
                        after.terms(),
                        after.course(),
                        before.recorded(),
                        after.review()));
        return true;
    }

    @Override
    public synchronized boolean remove(DecisionId id) {
        version++;
        return kept.remove(id) != null;
    }

    @Override
    public synchronized Optional<Decision> find(DecisionId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public synchronized List<Decision> newest(
            Wanted wanted, Optional<DecisionId> after, int limit) {
        return first(
                kept.values().stream()
                        .filter(decision -> fits(decision, wanted))
                        .filter(it -> after.map(end -> it.id().compareTo(end) < 0).orElse(true)),
                NEWEST_FIRST,
                limit);
    }

    private static boolean fits(Decision decision, Wanted wanted) {
        Terms terms = decision.terms();
        return wanted.space().map(decision.place().space()::equals).orElse(true)
                && wanted.page().map(page -> page == decision.place().page()).orElse(true)
                && wanted.issue()
                        .map(it -> terms.issues().stream().anyMatch(it::isSame))
                        .orElse(true)
                && wanted.theme().map(it -> List.copyOf(terms.themes()).contains(it)).orElse(true)
                && wanted.words().map(it -> folded(terms).contains(folded(it))).orElse(true)
                && (wanted.states().isEmpty() || wanted.states().contains(decision.state()));
    }

    private static String folded(Terms terms) {
        return folded(terms.statement());
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    @Override
    public synchronized List<Decision> overdue(String space, LocalDate today, int limit) {
        return first(
                in(space).filter(decision -> decision.isOverdue(today)),
                Comparator.<Decision, LocalDate>comparing(it -> it.terms().due().orElseThrow())
                        .thenComparing(Decision::id),
                limit);
    }

    @Override
    public synchronized List<Decision> due(LocalDate first, LocalDate last, int limit) {
        return first(
                kept.values().stream()
                        .filter(it -> it.state() == State.DECIDED)
                        .filter(it -> isBetween(it.terms().due(), first, last)),
                Comparator.<Decision, LocalDate>comparing(it -> it.terms().due().orElseThrow())
                        .thenComparing(Decision::id),
                limit);
    }

    private static boolean isBetween(Optional<LocalDate> day, LocalDate first, LocalDate last) {
        return day.filter(it -> !it.isBefore(first) && !it.isAfter(last)).isPresent();
    }

    @Override
    public synchronized int countOverdue(String space, LocalDate today) {
        return (int) in(space).filter(decision -> decision.isOverdue(today)).count();
    }

    @Override
    public synchronized List<Decision> forReview(String space, LocalDate today, int limit) {
        return first(
                in(space).filter(decision -> decision.isDueForReview(today)),
                Comparator.<Decision, LocalDate>comparing(it -> it.terms().review().orElseThrow())
                        .thenComparing(Decision::id),
                limit);
    }

    @Override
    public synchronized List<Decision> decidedSince(String space, Instant from, int limit) {
        return first(
                in(space)
                        .filter(it -> it.state() == State.DECIDED || it.state() == State.DONE)
                        .filter(it -> !decidedAt(it).isBefore(from)),
                Comparator.comparing(InMemoryDecisions::decidedAt)
                        .thenComparing(Decision::id)
                        .reversed(),
                limit);
    }

    private static Instant decidedAt(Decision decision) {
        return decision.course().decidedAt().orElseThrow();
    }

    private Stream<Decision> in(String space) {
        return kept.values().stream().filter(it -> it.place().space().equals(space));
    }

    private static List<Decision> first(
            Stream<Decision> decisions, Comparator<Decision> order, int limit) {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("limit is 1 to %d, was %d".formatted(MOST, limit));
        }
        return decisions.sorted(order).limit(limit).toList();
    }
}

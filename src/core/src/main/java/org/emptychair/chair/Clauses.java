package org.emptychair.chair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.emptychair.signal.Evidence;
import org.emptychair.signal.ThemeVerdict;
import org.emptychair.signal.Verdict;

/** Finds the sentence on top, in its fixed order. */
final class Clauses {
    private final Optional<Themes> themes;
    private final Optional<StillWaiting> waiting;
    private final Freshness freshness;
    private final int overdue;

    Clauses(
            Optional<Themes> themes,
            Optional<StillWaiting> waiting,
            Freshness freshness,
            int overdue) {
        this.themes = themes;
        this.waiting = waiting;
        this.freshness = freshness;
        this.overdue = overdue;
    }

    Say say() {
        List<Say.Clause> found = new ArrayList<>();
        arriving().or(this::late).ifPresent(found::add);
        themes.flatMap(Themes::commonCause)
                .ifPresent(cause -> found.add(new Say.AllContacts(cause.isMore())));
        changed().ifPresent(found::add);
        unanswered().ifPresent(found::add);
        if (overdue > 0) {
            found.add(new Say.OverdueDecisions(overdue));
        }
        if (found.stream().allMatch(Say.Clause::isCalm)) {
            found.add(isJudged() ? new Say.NothingUnusual() : new Say.TooEarly());
            waiting.map(it -> it.now() == 0 ? new Say.NobodyWaits() : new Say.NobodyLeftOut())
                    .ifPresent(found::add);
        }
        return new Say(found.subList(0, Math.min(Say.MOST, found.size())));
    }

    private Optional<Say.Clause> arriving() {
        if (!freshness.isArriving()) {
            return Optional.empty();
        }
        List<Freshness.Source> sources = freshness.sources();
        return Optional.of(
                new Say.Arriving(
                        sources.stream().mapToInt(Freshness.Source::done).sum(),
                        sources.stream().mapToInt(Freshness.Source::total).sum()));
    }

    private Optional<Say.Clause> late() {
        return freshness.sources().stream()
                .filter(Freshness.Source::late)
                .flatMap(source -> source.asOf().stream())
                .min(Comparator.naturalOrder())
                .map(Say.Late::new);
    }

    private Optional<Say.Clause> changed() {
        List<ThemeVerdict> signals =
                verdicts().stream().filter(it -> it.verdict().isSignal()).toList();
        return signals.stream()
                .min(
                        Comparator.comparing((ThemeVerdict it) -> rank(it.verdict()))
                                .thenComparing(it -> -count(it))
                                .thenComparing(ThemeVerdict::theme))
                .map(
                        first ->
                                new Say.Changed(
                                        first.theme(),
                                        first.verdict(),
                                        first.evidence().map(Evidence::timesUsual).orElse(1.0),
                                        signals.size() - 1));
    }

    /** What grows is said before what is new, and both before what shrinks. */
    private static int rank(Verdict verdict) {
        if (verdict == Verdict.RISE) {
            return 0;
        }
        return verdict == Verdict.NEW ? 1 : 2;
    }

    private static int count(ThemeVerdict verdict) {
        return verdict.evidence().map(Evidence::count).orElse(0);
    }

    private Optional<Say.Clause> unanswered() {
        return waiting.flatMap(
                it -> {
                    if (it.neverAnswered() > 0) {
                        return Optional.of(new Say.NeverAnswered(it.neverAnswered()));
                    }
                    return it.pastPromise() > 0
                            ? Optional.of(new Say.PastPromise(it.pastPromise()))
                            : Optional.empty();
                });
    }

    private boolean isJudged() {
        return verdicts().stream().anyMatch(it -> it.verdict() != Verdict.NO_VERDICT);
    }

    private List<ThemeVerdict> verdicts() {
        return themes.map(Themes::lines).orElse(List.of()).stream()
                .flatMap(line -> line.verdict().stream())
                .toList();
    }
}

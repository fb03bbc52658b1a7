package org.emptychair.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The decisions that come back to a meeting, each with the word that says why.
 *
 * @param items by word, in the order of the words; within a word the most pressing first
 * @param overdue how many are overdue in all, shown or not
 * @param more whether there are others than these
 */
public record Agenda(List<Item> items, int overdue, boolean more) {
    public Agenda {
        items = List.copyOf(items);
    }

    /** Why a decision comes back. */
    public enum Word {
        OVERDUE,
        REVIEW,
        PROPOSED,
        DECIDED_TODAY
    }

    /** One decision that comes back. */
    public record Item(Word word, Decision decision) {}

    /**
     * What a space's meetings have before them.
     *
     * @param now today is its day in the zone
     * @param limit 1 to {@link Decisions#MOST} - 1
     */
    public static Agenda of(
            Decisions decisions, String space, Instant now, ZoneId zone, int limit) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        Instant morning = today.atStartOfDay(zone).toInstant();
        int most = limit + 1;
        List<Item> items = new ArrayList<>();
        add(items, Word.OVERDUE, decisions.overdue(space, today, most));
        add(items, Word.REVIEW, decisions.forReview(space, today, most));
        Wanted proposed = Wanted.ALL.inSpace(space).in(State.PROPOSED);
        add(items, Word.PROPOSED, decisions.newest(proposed, Optional.empty(), most));
        decisions.decidedSince(space, morning, most).stream()
                .filter(it -> !it.isOverdue(today) && !it.isDueForReview(today))
                .forEach(decision -> items.add(new Item(Word.DECIDED_TODAY, decision)));
        boolean more = items.size() > limit;
        return new Agenda(
                items.subList(0, more ? limit : items.size()),
                decisions.countOverdue(space, today),
                more);
    }

    private static void add(List<Item> items, Word word, List<Decision> decisions) {
        decisions.forEach(decision -> items.add(new Item(word, decision)));
    }
}

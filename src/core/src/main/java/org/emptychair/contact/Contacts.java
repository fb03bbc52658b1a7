package org.emptychair.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.emptychair.week.IsoWeek;
import org.emptychair.week.WeekRange;

/**
 * Every contact that we know, each kept once, with the counts that panels and reports read.
 *
 * <p>Counts always equal a recount of the contacts, in the team's zone. Safe for use by several
 * threads and several nodes.
 */
public interface Contacts {
    /** The most contacts that one call of {@link #keep} takes. */
    int BATCH = 1_000;

    /** What became of one contact that was sent. */
    enum Outcome {
        IMPORTED,
        UPDATED,
        UNCHANGED
    }

    /**
     * Keeps all of these or none; when it returns they are stored. A contact that is known already
     * is replaced; of two in one batch with the same id the later wins.
     *
     * @return what became of each, in the order of the batch
     * @throws IllegalArgumentException when there are more than {@link #BATCH}
     */
    List<Outcome> keep(List<Contact> batch);

    /**
     * Forgets all of these or none, and what they counted for; one that is not known is left out.
     *
     * @throws IllegalArgumentException when there are more than {@link #BATCH}
     */
    void remove(Collection<ContactId> ids);

    Optional<Contact> find(ContactId id);

    /**
     * Contacts by the time the customer spoke, newest first.
     *
     * @param cursor the {@link ContactPage#next} of the page before, or absent to begin
     * @param limit 1 to 1,000
     * @throws IllegalArgumentException when the cursor is none of ours or the limit is out of range
     */
    ContactPage newest(Optional<String> cursor, int limit);

    /** Counts by week and theme, in the team's zone; a week without contacts counts nothing. */
    WeeklyTallies weekly(Slice slice, WeekRange range);

    /**
     * Counts by day, for days that have any; cases are counted within their week, on the first day
     * of the week on which the issue was heard.
     *
     * @param last not before first, at most 400 days after it
     */
    SortedMap<LocalDate, Tally> daily(Slice slice, LocalDate first, LocalDate last);

    /**
     * From how many different customers a week's contacts of each theme came: 1, 2, or 3 for three
     * and more. A contact without a customer is its own.
     */
    Map<ThemeName, Integer> customers(IsoWeek week);

    /** The same for every week of some, without those in which nobody spoke. */
    Map<IsoWeek, Map<ThemeName, Integer>> customers(WeekRange range);

    /** What the customers who contacted us in a week answered, and who was unhappy. */
    Survey survey(Slice slice, IsoWeek week);

    /** When a customer of a source first told us anything; absent when they never did. */
    Optional<Instant> first(String source, Customer customer);

    /** When the earliest contact of all was made; absent when there is none. */
    Optional<Instant> earliest();

    /** Sources that ever sent a contact, by name. */
    List<String> sources();

    /** Departments that have contacts, by name. */
    List<Department> departments();

    /**
     * Rises with every change of a contact or a theme, on every node: what was answered at one
     * version may be kept for it.
     */
    long version();

    /**
     * Rises with every change of what is told of a week or one before it, and of every theme;
     * contacts of later weeks alone need not raise it.
     */
    long version(IsoWeek until);
}

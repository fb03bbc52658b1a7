package org.emptychair.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.emptychair.tone.Tones;
import org.emptychair.week.IsoWeek;
import org.emptychair.week.WeekRange;

/** Weeks and days counted from scratch, in one zone. */
record CountedAfresh(ZoneId zone) {
    IsoWeek weekOf(Contact contact) {
        return IsoWeek.of(contact.at(), zone);
    }

    SortedMap<LocalDate, Tally> days(List<Contact> contacts) {
        SortedMap<LocalDate, Tally> days = new TreeMap<>();
        Set<Object> heard = new HashSet<>();
        List<Contact> inTime = contacts.stream().sorted(Comparator.comparing(Contact::at)).toList();
        for (Contact contact : inTime) {
            boolean firstHeard = heard.add(List.of(weekOf(contact), caseOf(contact)));
            Tally alone = tally(List.of(contact), List.of());
            add(days, contact.at(), new Tally(1, firstHeard ? 1 : 0, 0, 0, alone.tones()));
            add(days, contact.answers().at(contact.at()), tally(List.of(), List.of(contact)));
        }
        return days;
    }

    List<Tally> weeks(WeekRange range, List<Contact> all, Predicate<Contact> which) {
        List<Contact> some = all.stream().filter(which).toList();
        return range.weeks().stream()
                .map(
                        week ->
                                tally(
                                        in(week, some, contact -> Optional.of(weekOf(contact))),
                                        in(week, some, this::answerWeek)))
                .toList();
    }

    private static List<Contact> in(
            IsoWeek week, List<Contact> all, Function<Contact, Optional<IsoWeek>> weekOf) {
        return all.stream()
                .filter(contact -> weekOf.apply(contact).equals(Optional.of(week)))
                .toList();
    }

    /** When the customer said whether our answer helped. */
    Optional<IsoWeek> answerWeek(Contact contact) {
        return contact.answers()
                .helped()
                .map(helped -> IsoWeek.of(contact.answers().at(contact.at()), zone));
    }

    private static Tally tally(Collection<Contact> oneWeek, Collection<Contact> answering) {
        Set<Object> cases = new HashSet<>();
        oneWeek.forEach(contact -> cases.add(caseOf(contact)));
        Tones tones =
                oneWeek.stream()
                        .map(contact -> Tones.of(contact.tone(), 1))
                        .reduce(Tones.NONE, Tones::plus);
        return new Tally(
                oneWeek.size(),
                cases.size(),
                answered(answering, true),
                answered(answering, false),
                tones);
    }

    private static Object caseOf(Contact contact) {
        return contact.filing().issue().<Object>map(issue -> issue).orElse(contact.id());
    }

    private static int answered(Collection<Contact> contacts, boolean helped) {
        return (int)
                contacts.stream()
                        .filter(contact -> contact.answers().helped().equals(Optional.of(helped)))
                        .count();
    }

    private void add(SortedMap<LocalDate, Tally> days, Instant at, Tally tally) {
        if (!tally.isNone()) {
            days.merge(LocalDate.ofInstant(at, zone), tally, Tally::plus);
        }
    }
}

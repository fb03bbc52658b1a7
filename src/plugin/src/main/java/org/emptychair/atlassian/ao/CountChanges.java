package org.emptychair.atlassian.ao;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.emptychair.contact.Tally;
import org.emptychair.tone.Tones;
import org.emptychair.week.IsoWeek;

/** What contacts that come and go change in one generation of counts, summed up in memory. */
final class CountChanges {
    private final Generation generation;
    private final Map<String, YearCounts> years = new HashMap<>();
    private final Map<String, Tally> days = new HashMap<>();
    private final Map<String, Map<String, Integer>> customers = new HashMap<>();

    private record IssueWeek(String issue, IsoWeek week) {}

    CountChanges(Generation generation) {
        this.generation = generation;
    }

    /**
     * @param before contacts as they were, with all contacts of every issue that changes
     * @param after the same contacts as they are now
     */
    static CountChanges between(
            Generation generation, Collection<Counted> before, Collection<Counted> after) {
        CountChanges changes = new CountChanges(generation);
        changes.count(before, -1);
        changes.count(after, 1);
        return changes;
    }

    /** Rows of years by key, and what is to be added to them. */
    Map<String, YearCounts> years() {
        years.values().removeIf(YearCounts::isNone);
        return years;
    }

    /** Rows of days by key, and what is to be added to them. */
    Map<String, Tally> days() {
        days.values().removeIf(Tally::isNone);
        return days;
    }

    /** By week's key, how many contacts more or fewer each customer has. */
    Map<String, Map<String, Integer>> customers() {
        customers.values().forEach(net -> net.values().removeIf(more -> more == 0));
        customers.values().removeIf(Map::isEmpty);
        return customers;
    }

    private void count(Collection<Counted> contacts, int sign) {
        contacts.forEach(contact -> answer(contact, sign));
        Map<IssueWeek, List<Counted>> issues = new HashMap<>();
        for (Counted contact : contacts) {
            IsoWeek week = IsoWeek.of(contact.at(), generation.zone());
            if (contact.issue().isPresent()) {
                issues.computeIfAbsent(
                                new IssueWeek(contact.issue().get(), week),
                                key -> new ArrayList<>())
                        .add(contact);
            } else {
                count(List.of(contact), week, sign);
            }
        }
        issues.forEach((issue, heard) -> count(heard, issue.week(), sign));
    }

    /** Counts the contacts of one case in one week. */
    private void count(List<Counted> oneCase, IsoWeek week, int sign) {
        Set<Cell> heard = new HashSet<>();

        List<Counted> inTime = oneCase.stream().sorted(Comparator.comparing(Counted::at)).toList();
        for (Counted contact : inTime) {
            LocalDate day = LocalDate.ofInstant(contact.at(), generation.zone());
            for (Cell cell : Cell.of(contact)) {
                add(cell, day, tally(contact, heard.add(cell), sign));
            }
            for (int theme : contact.themes()) {
                customers
                        .computeIfAbsent(
                                CountKey.week(generation.number(), week, theme),
                                key -> new HashMap<>())
                        .merge(contact.customer(), sign, Integer::sum);
            }
        }
    }

    /** Counts an answer for the day on which it was given, perhaps long after the contact. */
    private void answer(Counted contact, int sign) {
        contact.answer()
                .ifPresent(
                        answer -> {
                            LocalDate day = LocalDate.ofInstant(answer.at(), generation.zone());
                            int yes = answer.helped() ? sign : 0;
                            Tally tally = new Tally(0, 0, yes, sign - yes);
                            Cell.of(contact).forEach(cell -> add(cell, day, tally));
                        });
    }

    /** The earliest week of which anything is told differently; absent without any. */
    Optional<IsoWeek> earliest() {
        Stream<IsoWeek> counted =
                years().entrySet().stream()
                        .flatMap(
                                year ->
                                        year.getValue().first().stream()
                                                .mapToObj(
                                                        number ->
                                                                new IsoWeek(
                                                                        CountKey.yearOf(
                                                                                year.getKey()),
                                                                        number)));
        Stream<IsoWeek> heard = customers().keySet().stream().map(CountKey::weekOf);
        return Stream.concat(counted, heard).min(IsoWeek::compareTo);
    }

    private void add(Cell cell, LocalDate day, Tally tally) {
        IsoWeek week = IsoWeek.of(day);
        years.computeIfAbsent(
                        CountKey.year(generation.number(), cell, week.year()),
                        key -> new YearCounts())
                .add(week.number(), tally);
        if (cell.hasDays()) {
            days.merge(CountKey.day(generation.number(), cell, day), tally, Tally::plus);
        }
    }

    private static Tally tally(Counted contact, boolean newCase, int sign) {
        return new Tally(sign, newCase ? sign : 0, 0, 0, Tones.of(contact.tone(), sign));
    }
}

package org.emptychair.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emptychair.ContactDraft;
import org.emptychair.tone.Tone;
import org.emptychair.week.IsoWeek;
import org.emptychair.week.WeekRange;

/** Contacts in a map, counted again from scratch for every question: slow, and the oracle. */
public final class InMemoryContacts implements Contacts {
    private static final Comparator<Contact> NEWEST_FIRST =
            Comparator.comparing(Contact::at)
                    .reversed()
                    .thenComparing(contact -> contact.id().toString());

    private final Map<ContactId, Contact> kept = new LinkedHashMap<>();
    private final Map<ThemeName, ThemeName> renamed = new HashMap<>();
    private UnaryOperator<Contact> sorting = UnaryOperator.identity();
    private final Supplier<ZoneId> zone;
    private long version;

    public InMemoryContacts(Supplier<ZoneId> zone) {
        this.zone = zone;
    }

    @Override
    public synchronized List<Outcome> keep(List<Contact> batch) {
        if (batch.size() > BATCH) {
            throw new IllegalArgumentException(
                    "a batch has at most %d contacts, was given %d".formatted(BATCH, batch.size()));
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (Contact sent : batch) {
            Contact contact = refiled(sent, name -> renamed.getOrDefault(name, name));
            Contact before = kept.put(contact.id(), contact);
            version += contact.equals(before) ? 0 : 1;
            outcomes.add(
                    before == null
                            ? Outcome.IMPORTED
                            : before.equals(contact) ? Outcome.UNCHANGED : Outcome.UPDATED);
        }
        return outcomes;
    }

    @Override
    public synchronized void remove(Collection<ContactId> ids) {
        version += kept.keySet().removeAll(ids) ? 1 : 0;
    }

    /** The themes of all contacts. */
    public synchronized Set<ThemeName> heard() {
        return themesOf(sorted());
    }

    /** Calls a theme by another name, in contacts to come as well. */
    public synchronized void rename(ThemeName from, ThemeName to) {
        renamed.replaceAll((old, now) -> now.equals(from) ? to : now);
        renamed.put(from, to);
        renamed.remove(to);
        kept.replaceAll((id, contact) -> refiled(contact, name -> name.equals(from) ? to : name));
    }

    /** What a theme is called that once bore the name. */
    public synchronized ThemeName now(ThemeName name) {
        return renamed.getOrDefault(name, name);
    }

    /** Sorts every contact, from now on, whenever it is looked at. */
    public synchronized void sortBy(UnaryOperator<Contact> rules) {
        sorting = rules;
        version++;
    }

    private List<Contact> sorted() {
        return kept.values().stream().map(sorting).toList();
    }

    public synchronized void touch() {
        version++;
    }

    @Override
    public synchronized long version() {
        return version;
    }

    @Override
    public long version(IsoWeek until) {
        return version();
    }

    private static Contact refiled(Contact contact, UnaryOperator<ThemeName> name) {
        Filing it = contact.filing();
        SortedSet<ThemeName> themes =
                it.themes().stream().map(name).collect(Collectors.toCollection(TreeSet::new));
        return new ContactDraft(contact).filed(it.about(themes)).contact();
    }

    @Override
    public synchronized Optional<Contact> find(ContactId id) {
        return Optional.ofNullable(kept.get(id)).map(sorting);
    }

    @Override
    public synchronized ContactPage newest(Optional<String> cursor, int limit) {
        if (limit < 1 || limit > BATCH) {
            throw new IllegalArgumentException("limit is 1 to 1000, was " + limit);
        }
        List<Contact> sorted = sorted().stream().sorted(NEWEST_FIRST).toList();
        int from = cursor.map(Position::of).orElse(0);
        int to = Math.min(from + limit, sorted.size());
        return new ContactPage(
                from < to ? sorted.subList(from, to) : List.of(),
                to < sorted.size() ? Optional.of(Integer.toString(to)) : Optional.empty());
    }

    @Override
    public synchronized WeeklyTallies weekly(Slice slice, WeekRange range) {
        List<Contact> all =
                in(slice)
                        .filter(
                                contact ->
                                        range.contains(weekOf(contact))
                                                || counting()
                                                        .answerWeek(contact)
                                                        .filter(range::contains)
                                                        .isPresent())
                        .toList();
        SortedMap<ThemeName, List<Tally>> themes = new TreeMap<>();
        for (ThemeName theme : themesOf(all)) {
            themes.put(theme, counting().weeks(range, all, about(theme)));
        }
        return new WeeklyTallies(
                range,
                counting().weeks(range, all, contact -> true),
                counting().weeks(range, all, contact -> contact.filing().themes().isEmpty()),
                themes);
    }

    @Override
    public synchronized SortedMap<LocalDate, Tally> daily(
            Slice slice, LocalDate first, LocalDate last) {
        if (last.isBefore(first) || last.isAfter(first.plusDays(400))) {
            throw new IllegalArgumentException(
                    "last is at most 400 days after %s, was %s".formatted(first, last));
        }
        SortedMap<LocalDate, Tally> days = counting().days(in(slice).toList());
        return new TreeMap<>(days.subMap(first, last.plusDays(1)));
    }

    @Override
    public synchronized Map<ThemeName, Integer> customers(IsoWeek week) {
        List<Contact> heard =
                in(Slice.ALL).filter(contact -> weekOf(contact).equals(week)).toList();
        Map<ThemeName, Integer> counts = new HashMap<>();
        for (ThemeName theme : themesOf(heard)) {
            long customers =
                    heard.stream()
                            .filter(about(theme))
                            .map(InMemoryContacts::customerOf)
                            .distinct()
                            .count();
            counts.put(theme, (int) Math.min(3, customers));
        }
        return counts;
    }

    @Override
    public synchronized Map<IsoWeek, Map<ThemeName, Integer>> customers(WeekRange range) {
        Map<IsoWeek, Map<ThemeName, Integer>> weeks = new HashMap<>();
        range.weeks().forEach(week -> weeks.put(week, customers(week)));
        weeks.values().removeIf(Map::isEmpty);
        return weeks;
    }

    @Override
    public synchronized Survey survey(Slice slice, IsoWeek week) {
        List<Contact> heard = in(slice).filter(contact -> weekOf(contact).equals(week)).toList();
        Survey survey = Survey.NONE;
        for (Contact contact : heard) {
            survey = survey.plus(contact.answers());
        }
        return survey.withUnhappy(unhappy(heard, false), unhappy(heard, true));
    }

    private static int unhappy(List<Contact> heard, boolean inPublic) {
        return (int)
                heard.stream()
                        .filter(it -> it.tone() == Tone.NEGATIVE)
                        .filter(it -> it.filing().publicPost() == inPublic)
                        .count();
    }

    private static Object customerOf(Contact contact) {
        return contact.customer()
                .<Object>map(customer -> List.of(contact.id().source(), customer))
                .orElse(contact.id());
    }

    @Override
    public synchronized Optional<Instant> first(String source, Customer customer) {
        return kept.values().stream()
                .filter(it -> it.id().source().equals(source))
                .filter(it -> it.customer().equals(Optional.of(customer)))
                .map(Contact::at)
                .min(Comparator.naturalOrder());
    }

    @Override
    public synchronized Optional<Instant> earliest() {
        return kept.values().stream().map(Contact::at).min(Comparator.naturalOrder());
    }

    @Override
    public synchronized List<String> sources() {
        return kept.keySet().stream().map(ContactId::source).distinct().sorted().toList();
    }

    @Override
    public synchronized List<Department> departments() {
        return kept.values().stream()
                .flatMap(contact -> contact.filing().department().stream())
                .distinct()
                .sorted(Comparator.comparing(Department::name))
                .toList();
    }

    private Stream<Contact> in(Slice slice) {
        return sorted().stream().filter(it -> isIn(slice, it, it.filing().department()));
    }

    private static boolean isIn(Slice slice, Contact it, Optional<Department> department) {
        return slice.source().map(it.id().source()::equals).orElse(true)
                && slice.channel().map(it.channel()::equals).orElse(true)
                && slice.department().or(() -> department).equals(department);
    }

    private static Set<ThemeName> themesOf(List<Contact> contacts) {
        return contacts.stream()
                .flatMap(contact -> contact.filing().themes().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Predicate<Contact> about(ThemeName theme) {
        return contact -> contact.filing().themes().contains(theme);
    }

    private IsoWeek weekOf(Contact contact) {
        return counting().weekOf(contact);
    }

    private CountedAfresh counting() {
        return new CountedAfresh(zone.get());
    }
}

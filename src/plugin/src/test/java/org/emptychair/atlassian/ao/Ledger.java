package org.emptychair.atlassian.ao;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.emptychair.contact.Channel;
import org.emptychair.contact.Contact;
import org.emptychair.contact.ContactPage;
import org.emptychair.contact.Contacts;
import org.emptychair.contact.Department;
import org.emptychair.contact.InMemoryContacts;
import org.emptychair.contact.Slice;
import org.emptychair.contact.Tally;
import org.emptychair.week.IsoWeek;
import org.emptychair.week.WeekRange;

/** Compares counts with a recount of the contacts themselves. */
final class Ledger {
    /** All that {@link RandomContacts} reach, and one at each end. */
    private static final int WEEKS = 9;

    private final ActiveObjects ao;
    private final AoContacts contacts;

    Ledger(ActiveObjects ao, AoContacts contacts) {
        this.ao = ao;
        this.contacts = contacts;
    }

    /** Every answer equals that of the oracle, which counts the same contacts from scratch. */
    void answersEqualARecount(List<Department> departments, List<Channel> channels) {
        Optional<Generation> counted = new CountState(ao).find().map(CountState::current);
        if (counted.isEmpty()) {
            return;
        }
        ZoneId zone = counted.get().zone();
        InMemoryContacts oracle = new InMemoryContacts(() -> zone);
        List<Contact> all = all(contacts);
        for (int from = 0; from < all.size(); from += Contacts.BATCH) {
            oracle.keep(all.subList(from, Math.min(from + Contacts.BATCH, all.size())));
        }
        IsoWeek last = all.isEmpty() ? new IsoWeek(2026, 1) : IsoWeek.of(all.get(0).at(), zone);
        WeekRange range = WeekRange.endingWith(last.plus(1), WEEKS);
        LocalDate first = range.first().monday();
        LocalDate until = range.last().sunday();
        for (Slice slice : slices(contacts.sources(), departments, channels)) {
            assertThat(contacts.weekly(slice, range))
                    .as("weeks of %s", slice)
                    .isEqualTo(oracle.weekly(slice, range));
            assertThat(contacts.daily(slice, first, until))
                    .as("days of %s", slice)
                    .isEqualTo(oracle.daily(slice, first, until));
        }
        for (IsoWeek week : range.weeks()) {
            assertThat(contacts.customers(week)).isEqualTo(oracle.customers(week));
        }
        assertThat(contacts.departments()).isEqualTo(oracle.departments());
        assertThat(contacts.earliest()).isEqualTo(oracle.earliest());
        assertThat(contacts.sources()).containsAll(oracle.sources());
    }

    private static List<Slice> slices(
            List<String> sources, List<Department> departments, List<Channel> channels) {
        List<Slice> slices = new ArrayList<>();
        sources.forEach(source -> slices.add(Slice.ofSource(source)));
        for (Optional<Department> department : orAll(departments)) {
            for (Optional<Channel> channel : orAll(channels)) {
                slices.add(new Slice(department, channel));
            }
        }
        return slices;
    }

    private static <T> List<Optional<T>> orAll(List<T> some) {
        return Stream.concat(Stream.of(Optional.<T>empty()), some.stream().map(Optional::of))
                .toList();
    }

    static List<Contact> all(Contacts contacts) {
        List<Contact> all = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            ContactPage page = contacts.newest(cursor, 1_000);
            all.addAll(page.items());
            cursor = page.next();
        } while (cursor.isPresent());
        return all;
    }

    /** Every row of counts is the one that counting all contacts afresh makes, and no other is. */
    void rowsEqualARecount() {
        Generation current = CountState.current(new CountState(ao).find().orElseThrow());
        List<Counted> all = new ContactTable(ao).after(0, Integer.MAX_VALUE);
        CountChanges fresh = CountChanges.between(current, List.of(), all);

        Map<String, List<Tally>> years = new HashMap<>();
        for (YearCountRow row : ao.find(YearCountRow.class)) {
            years.put(row.getRowKey(), weeks(YearCounts.read(row)));
        }
        Map<String, List<Tally>> freshYears = new HashMap<>();
        fresh.years().forEach((key, counts) -> freshYears.put(key, weeks(counts)));
        assertThat(years).isEqualTo(freshYears);

        Map<String, Tally> days = new HashMap<>();
        for (DayCountRow row : ao.find(DayCountRow.class)) {
            days.put(row.getRowKey(), Counts.tally(row));
        }
        assertThat(days).isEqualTo(fresh.days());

        Map<String, List<String>> customers = new HashMap<>();
        for (ThemeCustomerRow row : ao.find(ThemeCustomerRow.class)) {
            customers.put(row.getRowKey(), List.copyOf(Counts.smallest(row)));
        }
        Map<String, List<String>> freshCustomers = new HashMap<>();
        fresh.customers()
                .forEach(
                        (key, net) ->
                                freshCustomers.put(
                                        key, net.keySet().stream().sorted().limit(3).toList()));
        assertThat(customers).isEqualTo(freshCustomers);
    }

    private static List<Tally> weeks(YearCounts counts) {
        return Stream.iterate(1, week -> week + 1).limit(53).map(counts::week).toList();
    }
}

package org.emptychair.atlassian.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.emptychair.contact.Contact;
import org.emptychair.contact.ContactId;
import org.emptychair.contact.ContactPage;
import org.emptychair.contact.Contacts;
import org.emptychair.contact.Customer;
import org.emptychair.contact.Department;
import org.emptychair.contact.Recount;
import org.emptychair.contact.Slice;
import org.emptychair.contact.Survey;
import org.emptychair.contact.Tally;
import org.emptychair.contact.ThemeName;
import org.emptychair.contact.WeeklyTallies;
import org.emptychair.erasure.Traces;
import org.emptychair.quote.Hearing;
import org.emptychair.quote.Rereading;
import org.emptychair.setting.Settings;
import org.emptychair.week.IsoWeek;
import org.emptychair.week.WeekRange;
import org.emptychair.wocas.Retheming;

/** Contacts and their counts in the tables of ActiveObjects. */
public final class AoContacts implements Contacts {
    private final Settings settings;
    private final Turns turns;
    private final ContactFiling filing;
    private final ContactTable table;
    private final CountState state;
    private final CountReader reader;
    private final ContactWriter writer;
    private final AoRecount recount;
    private final AoRetheming retheming;
    private final AoRereading rereading;

    public AoContacts(
            ActiveObjects ao, ClusterLockService locks, Settings settings, Hearing hearing) {
        this(ao, locks, settings, hearing, BATCH);
    }

    /**
     * @param atOnce how many contacts are counted or heard again in one piece
     */
    AoContacts(
            ActiveObjects ao,
            ClusterLockService locks,
            Settings settings,
            Hearing hearing,
            int atOnce) {
        this.settings = settings;
        turns = new Turns(ao, locks, Turns.CONTACTS);
        filing = new ContactFiling(ao);
        table = new ContactTable(ao);
        state = new CountState(ao);
        reader = new CountReader(ao, state, filing, table);
        Bookkeeping bookkeeping = new Bookkeeping(ao, table);
        Supplier<HeardForm> heard = () -> new HeardForm(hearing);
        RuleBook book = new RuleBook(ao);
        writer = new ContactWriter(ao, table, filing, bookkeeping, heard, book);
        retheming =
                new AoRetheming(turns, settings, state, book, table, filing, bookkeeping, atOnce);
        recount = new AoRecount(ao, turns, settings, table, bookkeeping, atOnce);
        rereading = new AoRereading(ao, turns, filing, bookkeeping, heard, atOnce);
    }

    /** What counts these contacts again when the settings' zone has changed. */
    public Recount recount() {
        return recount;
    }

    /** What sorts these contacts again when rules have changed. */
    public Retheming retheming() {
        return retheming;
    }

    /** What hears these contacts again when the rules have changed. */
    public Rereading rereading() {
        return rereading;
    }

    /** What customers left in these contacts. */
    public Traces traces() {
        return new AoTraces(
                table,
                (rows, key) ->
                        turns.take(
                                () -> {
                                    writer.erase(state.begin(settings.current().zone()), rows, key);
                                    return rows;
                                }));
    }

    @Override
    public long version() {
        return state.find().map(CountStateRow::getDataVersion).orElse(0L);
    }

    @Override
    public long version(IsoWeek until) {
        return state.find().map(row -> CountState.weeks(row).until(until)).orElse(0L);
    }

    @Override
    public List<Outcome> keep(List<Contact> batch) {
        if (batch.size() > BATCH) {
            throw new IllegalArgumentException(
                    "a batch has at most %d contacts, was given %d".formatted(BATCH, batch.size()));
        }
        return batch.isEmpty()
                ? List.of()
                : turns.take(() -> writer.write(state.begin(settings.current().zone()), batch));
    }

    @Override
    public void remove(Collection<ContactId> ids) {
        if (ids.size() > BATCH) {
            throw new IllegalArgumentException(
                    "at most %d contacts are removed at once, was given %d"
                            .formatted(BATCH, ids.size()));
        }
        if (!ids.isEmpty()) {
            turns.take(() -> writer.remove(state.begin(settings.current().zone()), ids));
        }
    }

    @Override
    public Optional<Contact> find(ContactId id) {
        List<ContactRow> rows = List.copyOf(table.byKey(List.of(ContactKey.of(id))).values());
        ContactFiling.Filed filed = filing.namesOf(rows);
        return rows.stream().map(row -> ContactForm.read(row, filed)).findFirst();
    }

    @Override
    public ContactPage newest(Optional<String> cursor, int limit) {
        if (limit < 1 || limit > BATCH) {
            throw new IllegalArgumentException("limit is 1 to %d, was %d".formatted(BATCH, limit));
        }
        List<ContactRow> rows = table.newest(cursor.map(ContactCursor::parse), limit + 1);
        List<ContactRow> page = rows.subList(0, Math.min(limit, rows.size()));
        ContactFiling.Filed filed = filing.namesOf(page);
        return new ContactPage(
                page.stream().map(row -> ContactForm.read(row, filed)).toList(),
                rows.size() > limit
                        ? Optional.of(ContactCursor.at(page.get(limit - 1)).toString())
                        : Optional.empty());
    }

    @Override
    public WeeklyTallies weekly(Slice slice, WeekRange range) {
        return reader.weekly(slice, range);
    }

    @Override
    public SortedMap<LocalDate, Tally> daily(Slice slice, LocalDate first, LocalDate last) {
        return reader.daily(slice, first, last);
    }

    @Override
    public Map<ThemeName, Integer> customers(IsoWeek week) {
        return reader.customers(new WeekRange(week, week)).getOrDefault(week, Map.of());
    }

    @Override
    public Map<IsoWeek, Map<ThemeName, Integer>> customers(WeekRange range) {
        return reader.customers(range);
    }

    @Override
    public Survey survey(Slice slice, IsoWeek week) {
        return reader.survey(slice, week);
    }

    @Override
    public Optional<Instant> first(String source, Customer customer) {
        return table.first(ContactKey.customer(source, customer));
    }

    @Override
    public Optional<Instant> earliest() {
        return table.earliest();
    }

    @Override
    public List<String> sources() {
        return filing.sources().all().values().stream().sorted().toList();
    }

    @Override
    public List<Department> departments() {
        return reader.departments();
    }
}

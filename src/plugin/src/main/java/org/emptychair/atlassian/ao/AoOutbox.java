package org.emptychair.atlassian.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.emptychair.outbox.Entry;
import org.emptychair.outbox.Outbox;
import org.emptychair.outbox.Parcel;
import org.emptychair.outbox.Reason;
import org.jspecify.annotations.Nullable;

/** The outbox in a table of ActiveObjects. */
public final class AoOutbox implements Outbox {
    private static final String NEWEST = "ID DESC";

    private final ActiveObjects ao;
    private final Turns turns;

    public AoOutbox(ActiveObjects ao, ClusterLockService locks) {
        this.ao = ao;
        this.turns = new Turns(ao, locks, Turns.OUTBOX);
    }

    @Override
    public int add(Collection<Parcel> parcels, Instant now) {
        return turns.take(() -> addInTurn(parcels, now));
    }

    /** As {@link #add}, by whoever has the outbox's turn already. */
    int addInTurn(Collection<Parcel> parcels, Instant now) {
        Map<String, Parcel> wanted = new LinkedHashMap<>();
        parcels.forEach(parcel -> wanted.put(key(parcel), parcel));
        Lookup.in(
                "ROW_KEY",
                List.copyOf(wanted.keySet()),
                known ->
                        Stream.of(ao.find(OutboxRow.class, known.clause(), known.parameters()))
                                .forEach(row -> repeat(row, wanted.remove(row.getRowKey()), now)));
        wanted.forEach((key, parcel) -> create(key, parcel, now));
        return wanted.size();
    }

    private static void repeat(OutboxRow row, @Nullable Parcel parcel, Instant now) {
        if (parcel != null && parcel.kind().isRepeatable()) {
            write(row, read(row).again(parcel, now));
        }
    }

    /** The kind has no line feed, and the recipient is told from the matter by its length. */
    private static String key(Parcel parcel) {
        return Sha256.hex(
                "%s\n%d\n%s\n%s"
                        .formatted(
                                parcel.kind(), parcel.to().length(), parcel.to(), parcel.matter()));
    }

    private void create(String key, Parcel parcel, Instant now) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("ROW_KEY", key);
        fields.put("KIND", parcel.kind().name());
        fields.put("RECIPIENT", parcel.to());
        fields.put("MATTER", parcel.matter());
        fields.put("STATUS", Entry.State.WAITING.name());
        fields.put("TRIES", 0);
        fields.put("DUE_AT", now.toEpochMilli());
        fields.put("CHANGED_AT", now.toEpochMilli());
        parcel.author().ifPresent(author -> fields.put("AUTHOR", author));
        ao.create(OutboxRow.class, fields);
    }

    @Override
    public List<Entry> due(Parcel.Kind kind, Instant now) {
        return read(
                Query.select()
                        .where(
                                "STATUS = ? AND KIND = ? AND DUE_AT <= ?",
                                Entry.State.WAITING.name(),
                                kind.name(),
                                now.toEpochMilli())
                        .order("DUE_AT ASC, ID ASC"));
    }

    @Override
    public List<Entry> due(Parcel.Kind kind, String to, Instant now) {
        return read(
                Query.select()
                        .where(
                                "STATUS = ? AND KIND = ? AND RECIPIENT = ? AND DUE_AT <= ?",
                                Entry.State.WAITING.name(),
                                kind.name(),
                                to,
                                now.toEpochMilli())
                        .order("ID ASC"));
    }

    @Override
    public List<Entry> about(Parcel.Kind kind, String matter) {
        return read(
                Query.select()
                        .where("MATTER = ? AND KIND = ?", matter, kind.name())
                        .order("ID ASC"));
    }

    @Override
    public List<Entry> in(Entry.State state, long before) {
        return read(
                Query.select().where("STATUS = ? AND ID < ?", state.name(), before).order(NEWEST));
    }

    @Override
    public List<Entry> newest(long before) {
        return read(Query.select().where("ID < ?", before).order(NEWEST));
    }

    private List<Entry> read(Query query) {
        return Stream.of(ao.find(OutboxRow.class, query.limit(MOST))).map(AoOutbox::read).toList();
    }

    private static Entry read(OutboxRow row) {
        return new Entry(
                row.getID(),
                new Parcel(
                        Parcel.Kind.valueOf(row.getKind()),
                        row.getRecipient(),
                        row.getMatter(),
                        Optional.ofNullable(row.getAuthor())),
                Entry.State.valueOf(row.getStatus()),
                row.getTries(),
                Instant.ofEpochMilli(row.getDueAt()),
                Instant.ofEpochMilli(row.getChangedAt()),
                Optional.ofNullable(row.getCause())
                        .map(
                                cause ->
                                        new Reason(
                                                Reason.Cause.valueOf(cause),
                                                // Oracle keeps an empty text as none.
                                                Optional.ofNullable(row.getDetail()).orElse(""))));
    }

    @Override
    public Optional<Entry> find(long id) {
        return row(id).map(AoOutbox::read);
    }

    private Optional<OutboxRow> row(long id) {
        return id < 1 || id > Integer.MAX_VALUE
                ? Optional.empty()
                : Optional.ofNullable(ao.get(OutboxRow.class, (int) id));
    }

    @Override
    public boolean replace(Entry read, Entry by) {
        return turns.take(
                () -> {
                    Optional<OutboxRow> same = row(read.id()).filter(row -> read(row).equals(read));
                    same.ifPresent(row -> write(row, by));
                    return same.isPresent();
                });
    }

    private static void write(OutboxRow row, Entry entry) {
        row.setAuthor(entry.parcel().author().orElse(null));
        row.setStatus(entry.state().name());
        row.setTries(entry.tries());
        row.setDueAt(entry.due().toEpochMilli());
        row.setChangedAt(entry.changed().toEpochMilli());
        row.setCause(entry.reason().map(reason -> reason.cause().name()).orElse(null));
        row.setDetail(entry.reason().map(Reason::detail).orElse(null));
        row.save();
    }

    @Override
    public Map<Entry.State, Integer> counts() {
        Map<Entry.State, Integer> counts = new EnumMap<>(Entry.State.class);
        for (Entry.State state : Entry.State.values()) {
            int count = ao.count(OutboxRow.class, "STATUS = ?", state.name());
            if (count > 0) {
                counts.put(state, count);
            }
        }
        return counts;
    }

    @Override
    public int forget(Instant before) {
        return turns.take(
                () -> {
                    OutboxRow[] old =
                            ao.find(
                                    OutboxRow.class,
                                    Query.select()
                                            .where(
                                                    "STATUS IN (?, ?, ?) AND CHANGED_AT < ?",
                                                    Entry.State.DELIVERED.name(),
                                                    Entry.State.NEEDLESS.name(),
                                                    Entry.State.DROPPED.name(),
                                                    before.toEpochMilli())
                                            .limit(MOST));
                    ao.delete(old);
                    return old.length;
                });
    }
}

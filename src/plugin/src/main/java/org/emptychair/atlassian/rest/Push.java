package org.emptychair.atlassian.rest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emptychair.contact.Contact;
import org.emptychair.contact.Contacts;

/** One push of contacts: kept batch by batch as the rows come, and counted. */
final class Push {
    private static final int MOST_PROBLEMS = 1_000;

    /** So that a batch of long rows stays small in memory. */
    private static final int MOST_BYTES = 4 * 1024 * 1024;

    private final Contacts contacts;
    private final ContactReader reader;
    private final List<Contact> batch = new ArrayList<>();
    private final Map<Contacts.Outcome, Long> outcomes = new EnumMap<>(Contacts.Outcome.class);
    private final List<RowProblemJson> problems = new ArrayList<>();
    private long refused;
    private int bytes;

    Push(Contacts contacts, ContactReader reader) {
        this.reader = reader;
        this.contacts = contacts;
    }

    /**
     * @throws Refusal naming the row in which the body ends too early; whole batches before it stay
     */
    PushJson run(Rows rows) {
        try {
            Optional<Row> row = rows.next();
            while (row.isPresent() && (take(row.get()) || rows.goOnAfterBrokenRow())) {
                row = rows.next();
            }
        } catch (Rows.HalfSent broken) {
            throw halfSent(broken.row());
        }
        return end();
    }

    /** Whether the row was JSON at all. */
    private boolean take(Row row) {
        bytes += row.bytes().map(all -> all.length).orElse(0);
        ContactReader.Reading reading = reader.read(row);
        take(reading);
        return reading.isJson();
    }

    /** Takes a row that was read already. */
    void take(ContactReader.Reading reading) {
        if (reading.contact().isPresent()) {
            batch.add(reading.contact().get());
            if (batch.size() == Contacts.BATCH || bytes > MOST_BYTES) {
                flush();
            }
        } else {
            refused++;
            reading.problems().stream()
                    .limit(MOST_PROBLEMS - (long) problems.size())
                    .forEach(problems::add);
        }
    }

    /** Keeps what is left, and counts. */
    PushJson end() {
        flush();
        return counts();
    }

    private void flush() {
        if (!batch.isEmpty()) {
            contacts.keep(batch).forEach(outcome -> outcomes.merge(outcome, 1L, Long::sum));
            batch.clear();
            bytes = 0;
        }
    }

    private PushJson counts() {
        return new PushJson(
                count(Contacts.Outcome.IMPORTED),
                count(Contacts.Outcome.UPDATED),
                count(Contacts.Outcome.UNCHANGED),
                refused,
                List.copyOf(problems));
    }

    private long count(Contacts.Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0L);
    }

    private Refusal halfSent(long row) {
        PushJson kept = counts();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("row", row);
        facts.put("imported", kept.imported());
        facts.put("updated", kept.updated());
        facts.put("unchanged", kept.unchanged());
        facts.put("refused", kept.refused());
        facts.put("problems", kept.problems());
        return new Refusal(new Problem(Problem.Kind.HALF_SENT, List.of(Long.toString(row)), facts));
    }
}

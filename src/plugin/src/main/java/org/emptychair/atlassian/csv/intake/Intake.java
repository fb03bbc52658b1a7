package org.emptychair.atlassian.csv.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emptychair.atlassian.csv.CsvFile;
import org.emptychair.atlassian.csv.CsvRow;
import org.emptychair.atlassian.csv.CsvRows;
import org.emptychair.atlassian.csv.mapping.Mapping;
import org.emptychair.contact.Contact;
import org.emptychair.contact.Contacts;

/** Brings the rows of a file in, batch by batch, from any row on. */
public final class Intake {
    /** So that a batch of long rows stays small in memory. */
    private static final int MOST_LETTERS = 4 * 1024 * 1024;

    private final CsvFile file;
    private final Mapping mapping;
    private final RowReader reader;
    private final Keeper keeper;
    private final List<Contact> batch = new ArrayList<>();
    private final List<RowRefusal> refusals = new ArrayList<>();
    private Counts counts = Counts.NONE;
    private long letters;

    /** Told after each batch, when it is kept. */
    public interface Watcher {
        /**
         * @param counts of all rows so far
         * @param refusals of the rows since the last time
         * @return whether to go on
         */
        boolean after(Counts counts, List<RowRefusal> refusals) throws IOException;
    }

    /**
     * @param mapping complete for this file
     */
    public Intake(CsvFile file, Mapping mapping, RowReader reader, Keeper keeper) {
        this.file = file;
        this.mapping = mapping;
        this.reader = reader;
        this.keeper = keeper;
    }

    /**
     * @param before what an earlier run did with the first rows; they are read again, since ids may
     *     depend on them, and not kept again
     * @return absent when the watcher stopped it
     */
    public Optional<Counts> run(Counts before, Watcher watcher) throws IOException {
        counts = before;
        try (CsvRows rows = file.rows()) {
            Conversion conversion = new Conversion(mapping, rows.header(), reader);
            long number = 0;
            for (Optional<CsvRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                RowReader.Reading reading = conversion.of(row.get());
                number++;
                if (number > before.rows()) {
                    take(reading);
                    if (isFull() && !flush(watcher)) {
                        return Optional.empty();
                    }
                }
            }
        }
        return flush(watcher) ? Optional.of(counts) : Optional.empty();
    }

    private void take(RowReader.Reading reading) {
        if (reading.contact().isPresent()) {
            Contact contact = reading.contact().get();
            batch.add(contact);
            letters += contact.words().map(words -> words.text().length()).orElse(0);
        } else {
            refusals.addAll(reading.refusals());
            counts = counts.plusRefused();
        }
    }

    private boolean isFull() {
        return batch.size() == Contacts.BATCH
                || refusals.size() >= Contacts.BATCH
                || letters > MOST_LETTERS;
    }

    private boolean flush(Watcher watcher) throws IOException {
        if (!batch.isEmpty()) {
            for (Contacts.Outcome outcome : keeper.keep(List.copyOf(batch))) {
                counts = counts.plus(outcome);
            }
            batch.clear();
            letters = 0;
        }
        List<RowRefusal> told = List.copyOf(refusals);
        refusals.clear();
        return watcher.after(counts, told);
    }
}

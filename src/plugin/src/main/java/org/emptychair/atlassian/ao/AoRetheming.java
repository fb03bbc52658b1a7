package org.emptychair.atlassian.ao;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emptychair.contact.Contact;
import org.emptychair.setting.Settings;
import org.emptychair.wocas.Retheming;
import org.emptychair.wocas.ThemeRules;

/**
 * Sorts contacts by their ids, a batch in each turn.
 *
 * <p>The rules' row says up to which contact they are sorted; what is written meanwhile is sorted
 * at once. Each piece is one transaction, so a kill leaves it where its last piece ended.
 */
final class AoRetheming implements Retheming {
    private final Turns turns;
    private final Settings settings;
    private final CountState state;
    private final RuleBook book;
    private final ContactTable contacts;
    private final ContactFiling filing;
    private final Bookkeeping bookkeeping;
    private final int piece;

    /** A contact whose themes are others now. */
    private record Moved(ContactRow row, List<Integer> sent, List<Integer> sorted) {}

    AoRetheming(
            Turns turns,
            Settings settings,
            CountState state,
            RuleBook book,
            ContactTable contacts,
            ContactFiling filing,
            Bookkeeping bookkeeping,
            int piece) {
        this.turns = turns;
        this.settings = settings;
        this.state = state;
        this.book = book;
        this.contacts = contacts;
        this.filing = filing;
        this.bookkeeping = bookkeeping;
        this.piece = piece;
    }

    @Override
    public Progress progress() {
        return book.state()
                .map(AoRetheming::progress)
                .orElseGet(() -> new Progress(0, 0, true, Optional.empty()));
    }

    private static Progress progress(RethemingRow row) {
        boolean begun = row.getSortedVersion() == row.getRulesVersion();
        int sorted = begun ? row.getSorted() : 0;
        return new Progress(
                sorted,
                Math.max(row.getTotal(), sorted),
                row.getFinished() == 1,
                Optional.of(row.getChangedAt()).filter(at -> at > 0).map(Instant::ofEpochMilli));
    }

    @Override
    public Progress step() {
        // Looking needs no turn, and mostly there is nothing to do.
        Progress seen = progress();
        return seen.finished() ? seen : turns.take(this::next);
    }

    private Progress next() {
        book.state().filter(row -> row.getFinished() == 0).ifPresent(this::sortSome);
        return progress();
    }

    private void sortSome(RethemingRow row) {
        if (row.getSortedVersion() != row.getRulesVersion()) {
            row.setSortedVersion(row.getRulesVersion());
            row.setWatermark(0);
            row.setSorted(0);
            row.setTotal(contacts.count());
        }
        List<ContactRow> batch = contacts.wholeAfter(row.getWatermark(), piece);
        if (!batch.isEmpty()) {
            sort(batch);
            row.setWatermark(batch.get(batch.size() - 1).getID());
            row.setSorted(row.getSorted() + batch.size());
        }
        if (batch.size() < piece) {
            row.setFinished(1);
        }
        row.save();
    }

    private void sort(List<ContactRow> batch) {
        List<Moved> moved = moved(batch);
        if (moved.isEmpty()) {
            return;
        }
        List<Counted> old = moved.stream().map(it -> ContactTable.counted(it.row())).toList();
        Set<String> issues = new HashSet<>();
        old.forEach(contact -> contact.issue().ifPresent(issues::add));
        List<Counted> others = bookkeeping.others(issues, old);
        List<Counted> before = new ArrayList<>(others);
        before.addAll(old);
        List<Counted> after = new ArrayList<>(others);
        for (Moved it : moved) {
            it.row().setThemeIds(ContactFiling.written(it.sorted()).orElse(null));
            it.row().setSentIds(ContactFiling.sent(it.sent(), it.sorted()).orElse(null));
            it.row().save();
            after.add(ContactTable.counted(it.row()));
        }
        CountStateRow counts = state.begin(settings.current().zone());
        bookkeeping.book(counts, before, after);
        CountState.touch(counts);
    }

    private List<Moved> moved(List<ContactRow> batch) {
        ThemeRules rules = book.rules();
        ContactFiling.Filed filed = filing.namesOf(batch);
        List<Contact> contacts =
                batch.stream().map(row -> ContactForm.readAsSent(row, filed)).toList();
        ContactFiling.Ids ids = filing.idsOf(contacts);
        List<Moved> moved = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            List<Integer> sent = ids.themesOf(contacts.get(i)).stream().distinct().toList();
            List<Integer> sorted = ContactForm.sort(contacts.get(i), sent, rules);
            List<Integer> known = ContactFiling.ids(batch.get(i).getThemeIds());
            boolean other = !Set.copyOf(sorted).equals(Set.copyOf(known));
            if (other && !ContactTable.isForgotten(batch.get(i))) {
                moved.add(new Moved(batch.get(i), sent, sorted));
            }
        }
        return moved;
    }
}

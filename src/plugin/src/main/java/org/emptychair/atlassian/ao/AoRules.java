package org.emptychair.atlassian.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import java.time.Clock;
import java.util.Optional;
import java.util.SortedMap;
import org.emptychair.wocas.Phrase;
import org.emptychair.wocas.Rule;
import org.emptychair.wocas.Rules;
import org.emptychair.wocas.ThemeId;

/** Rules in the rows of their themes; they change in the same turns as contacts are written in. */
public final class AoRules implements Rules {
    private final ActiveObjects ao;
    private final Turns turns;
    private final Clock clock;
    private final RuleBook book;
    private final CountState counts;

    public AoRules(ActiveObjects ao, ClusterLockService locks, Clock clock) {
        this.ao = ao;
        this.clock = clock;
        turns = new Turns(ao, locks, Turns.CONTACTS);
        book = new RuleBook(ao);
        counts = new CountState(ao);
    }

    @Override
    public SortedMap<ThemeId, Rule> all() {
        return book.all();
    }

    @Override
    public boolean keep(ThemeId theme, Rule rule) {
        return turns.take(
                () -> {
                    Optional<ThemeRow> found = row(theme);
                    found.ifPresent(
                            row -> {
                                write(row, rule);
                                book.changed(clock);
                            });
                    return found.isPresent();
                });
    }

    private Optional<ThemeRow> row(ThemeId id) {
        return id.value() > Integer.MAX_VALUE
                ? Optional.empty()
                : Optional.ofNullable(ao.get(ThemeRow.class, (int) id.value()))
                        .filter(row -> row.getIntoId() == null);
    }

    private static void write(ThemeRow row, Rule rule) {
        row.setPhrases(Lines.written(rule.phrases(), Phrase::text));
        row.setNotPhrases(Lines.written(rule.not(), Phrase::text));
        row.setTags(Lines.written(rule.tags()));
        row.setWithinId(rule.within().map(id -> (int) id.value()).orElse(null));
        row.save();
    }

    @Override
    public boolean merge(ThemeId theme, ThemeId into) {
        return turns.take(
                () -> {
                    Optional<ThemeRow> part = row(theme);
                    Optional<ThemeRow> whole = row(into);
                    if (part.isEmpty() || whole.isEmpty() || theme.equals(into)) {
                        return false;
                    }
                    merge(part.get(), whole.get().getID());
                    counts.find().ifPresent(CountState::touchAll);
                    book.changed(clock);
                    return true;
                });
    }

    private void merge(ThemeRow part, int whole) {
        for (ThemeRow old : ao.find(ThemeRow.class, "INTO_ID = ?", part.getID())) {
            old.setIntoId(whole);
            old.save();
        }
        for (ThemeRow split : ao.find(ThemeRow.class, "WITHIN_ID = ?", part.getID())) {
            split.setWithinId(split.getID() == whole ? null : Integer.valueOf(whole));
            split.save();
        }
        write(part, Rule.NONE);
        part.setIntoId(whole);
        part.save();
    }
}

package org.emptychair.atlassian.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import net.java.ao.Query;
import org.emptychair.wocas.Phrase;
import org.emptychair.wocas.Rule;
import org.emptychair.wocas.ThemeId;
import org.emptychair.wocas.ThemeRules;

/** The rules as they are now, read again only when one has changed. */
final class RuleBook {
    private static final String KEY = "rules";

    private final ActiveObjects ao;
    private volatile Kept kept = new Kept(0, new ThemeRules(Map.of()));

    private record Kept(long version, ThemeRules rules) {}

    RuleBook(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Absent until the first rule is kept. */
    Optional<RethemingRow> state() {
        return Optional.ofNullable(ao.get(RethemingRow.class, KEY));
    }

    ThemeRules rules() {
        long version = state().map(RethemingRow::getRulesVersion).orElse(0L);
        Kept known = kept;
        if (known.version() != version) {
            known = new Kept(version, new ThemeRules(all()));
            kept = known;
        }
        return known.rules();
    }

    SortedMap<ThemeId, Rule> all() {
        SortedMap<ThemeId, Rule> rules = new TreeMap<>();
        for (ThemeRow row :
                ao.find(
                        ThemeRow.class,
                        Query.select().where("PHRASES IS NOT NULL OR TAGS IS NOT NULL"))) {
            rules.put(new ThemeId(row.getID()), read(row));
        }
        return rules;
    }

    private static Rule read(ThemeRow row) {
        return new Rule(
                Lines.read(row.getPhrases(), Phrase::new),
                Lines.read(row.getNotPhrases(), Phrase::new),
                Lines.tags(row.getTags()),
                Optional.ofNullable(row.getWithinId()).map(ThemeId::new));
    }

    /** Says that a rule changed; only whose turn it is may do so. */
    void changed(Clock clock) {
        RethemingRow row = state().orElseGet(this::begun);
        row.setRulesVersion(row.getRulesVersion() + 1);
        row.setFinished(0);
        row.setChangedAt(clock.millis());
        row.save();
    }

    private RethemingRow begun() {
        return ao.create(
                RethemingRow.class,
                Map.of(
                        "ROW_KEY",
                        KEY,
                        "RULES_VERSION",
                        0L,
                        "SORTED_VERSION",
                        0L,
                        "WATERMARK",
                        0,
                        "SORTED",
                        0,
                        "TOTAL",
                        0,
                        "FINISHED",
                        1,
                        "CHANGED_AT",
                        0L));
    }
}

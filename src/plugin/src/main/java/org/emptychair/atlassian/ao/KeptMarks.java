package org.emptychair.atlassian.ao;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Marks as they were read last, for as long as nobody marked anything; where there are too many to
 * keep, those that are asked for are looked up. Safe for use by several threads.
 */
final class KeptMarks {
    private static final int MOST = 2_000;

    private final QuoteMarks marks;
    private final DataVersion version;
    private volatile Kept kept = new Kept(-1, Optional.empty());

    private record Kept(long version, Optional<QuoteMarks.Marked> all) {}

    KeptMarks(QuoteMarks marks, DataVersion version) {
        this.marks = marks;
        this.version = version;
    }

    /** Which of these keys are marked. */
    Set<String> known(Collection<String> keys) {
        Optional<QuoteMarks.Marked> all = all();
        if (all.isEmpty()) {
            return marks.known(keys);
        }
        Set<String> known = new HashSet<>(keys);
        known.retainAll(all.get().keys());
        return known;
    }

    /** The releases of these contacts, by their keys. */
    Map<String, QuoteMarks.Release> releases(Collection<String> contactKeys) {
        Optional<QuoteMarks.Marked> all = all();
        if (all.isEmpty()) {
            return marks.releases(contactKeys);
        }
        Map<String, QuoteMarks.Release> releases = new HashMap<>(all.get().releases());
        releases.keySet().retainAll(Set.copyOf(contactKeys));
        return Collections.unmodifiableMap(releases);
    }

    private Optional<QuoteMarks.Marked> all() {
        long now = version.current();
        Kept known = kept;
        if (known.version() != now) {
            known = new Kept(now, marks.all(MOST));
            kept = known;
        }
        return known.all();
    }
}

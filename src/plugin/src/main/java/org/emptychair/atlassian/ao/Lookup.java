package org.emptychair.atlassian.ao;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/** Many keys in few queries: every database takes 500 parameters, not every one takes more. */
final class Lookup {
    private static final int MOST = 500;

    private Lookup() {}

    /** A condition and its parameters. */
    record Condition(String clause, List<Object> keys) {
        Object[] parameters() {
            return keys.toArray();
        }
    }

    /**
     * Hands over one condition {@code column IN (…)} after the other until every key was in one.
     */
    static void in(String column, Collection<?> keys, Consumer<Condition> query) {
        List<Object> all = new ArrayList<>(keys);
        for (int from = 0; from < all.size(); from += MOST) {
            List<Object> some = all.subList(from, Math.min(from + MOST, all.size()));
            String marks = String.join(",", Collections.nCopies(some.size(), "?"));
            query.accept(new Condition(column + " IN (" + marks + ")", some));
        }
    }
}

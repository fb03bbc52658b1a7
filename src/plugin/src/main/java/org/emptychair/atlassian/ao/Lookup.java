package org.emptychair.atlassian.ao;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Many keys in few queries: every database takes 500 parameters, not every one takes more. */
final class Lookup {
    private static final int MOST = 500;

    /**
     * Lengths vary, so that statements do: of one that it sees again and again PostgreSQL keeps the
     * plan, and a plan made while the table was small reads all of it ever after.
     */
    private static final int LENGTHS = 61;

    private static final AtomicInteger COUNT = new AtomicInteger();

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
        int length = MOST - Math.floorMod(COUNT.getAndIncrement(), LENGTHS);
        for (int from = 0; from < all.size(); from += length) {
            List<Object> some = all.subList(from, Math.min(from + length, all.size()));
            String marks = String.join(",", Collections.nCopies(some.size(), "?"));
            query.accept(new Condition(column + " IN (" + marks + ")", some));
        }
    }
}

package org.emptychair.view;

import java.util.regex.Pattern;

/**
 * A clause in which something was refused, told by its shape.
 *
 * @param key of the text that says it to people, which takes the groups of the shape
 * @param nested whether the last group is such a clause itself
 */
record RefusedClause(String key, Pattern shape, boolean nested) {
    static final String KEYS = "emptychair.refused.";

    static RefusedClause clause(String key, String shape) {
        return new RefusedClause(KEYS + key, Pattern.compile(shape, Pattern.DOTALL), false);
    }

    static RefusedClause nested(String key, String shape) {
        return new RefusedClause(KEYS + key, Pattern.compile(shape, Pattern.DOTALL), true);
    }
}

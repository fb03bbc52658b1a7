package org.emptychair.atlassian.csv.mapping;

import java.util.Arrays;
import java.util.Optional;

/**
 * The fields of a contact that a column can fill, in the order in which a person thinks of them.
 */
public enum Field {
    AT("at"),
    WORDS("words"),
    THEMES("themes"),
    ID("id"),
    CHANNEL("channel"),
    CUSTOMER("customer"),
    DEPARTMENT("department"),
    RATING("rating"),
    HELPFUL("helpful"),
    /** Yes means that our answer did not help; no says nothing, since silence is no praise. */
    DISPUTED("disputed"),
    FUNCTIONAL("functional"),
    ACCESSIBLE("accessible"),
    EMOTIONAL("emotional"),
    PUBLIC("public"),
    ISSUE_KEY("issueKey");

    private final String written;

    Field(String written) {
        this.written = written;
    }

    /** Its name in JSON. */
    public String written() {
        return written;
    }

    public static Optional<Field> of(String written) {
        return Arrays.stream(values()).filter(field -> field.written.equals(written)).findFirst();
    }

    /** Whether one value for all rows makes sense where a file has no column for it. */
    public boolean mayBeConstant() {
        return this == CHANNEL || this == DEPARTMENT || this == THEMES || this == PUBLIC;
    }
}

package org.emptychair.contact;

import java.util.Locale;

/**
 * A named JQL, kept by the admin, that says which issues count.
 *
 * @param name what macros call it: at most 60 characters, unique among scopes
 * @param kind what its issues are to us
 * @param jql the search as Jira reads it, without ORDER BY, at most 4,000 characters
 */
public record Scope(String name, Kind kind, String jql) {
    /** What the issues of a scope are to us. */
    public enum Kind {
        /** Each issue is a contact, and also a complaint that a customer waits on. */
        COMPLAINTS,
        /** Each issue is a contact only. */
        CONTACTS
    }

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_JQL = 4_000;

    public Scope {
        name = Text.checked("name", name, LONGEST_NAME);
        jql = Text.checked("jql", jql, LONGEST_JQL);
    }

    /** The name as names are compared: two scopes with the same folded name bear one name. */
    public String foldedName() {
        // Upper case first: it brings letters together that have one lower case each, such as ſ and
        // s.
        return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}

package org.emptychair.host.jira.store;

/**
 * A right in one project.
 *
 * @param holder the person's or group's name; empty for everyone, signed in or not
 */
public record Grant(Kind kind, String holder, Access access) {

    /** Who holds it. */
    public enum Kind {
        PERSON,
        GROUP,
        EVERYONE
    }

    public static Grant toPerson(String name, Access access) {
        return new Grant(Kind.PERSON, name, access);
    }

    public static Grant toGroup(String name, Access access) {
        return new Grant(Kind.GROUP, name, access);
    }

    public static Grant toEveryone(Access access) {
        return new Grant(Kind.EVERYONE, "", access);
    }
}

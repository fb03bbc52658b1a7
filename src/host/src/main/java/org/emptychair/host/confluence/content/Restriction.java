package org.emptychair.host.confluence.content;

/**
 * One person or group to whom a page is open, when it is not open to all.
 *
 * @param holder a person's key or a group's name
 */
public record Restriction(Right right, Holder kind, String holder) {

    /** What is restricted. A page's view restrictions hold for the pages below it too. */
    public enum Right {
        VIEW,
        EDIT
    }

    /** Whom the holder names. */
    public enum Holder {
        USER,
        GROUP
    }
}

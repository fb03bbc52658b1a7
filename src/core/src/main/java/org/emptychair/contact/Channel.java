package org.emptychair.contact;

import java.util.Locale;

/**
 * The way a contact reached us, such as {@code phone} or {@code chat}.
 *
 * @param name lower case, at most 40 characters
 */
public record Channel(String name) {
    /** The channel of contacts whose sender does not say. */
    public static final Channel UNKNOWN = new Channel("unknown");

    private static final int LONGEST = 40;

    public Channel {
        name = Text.checked("channel", name, LONGEST).toLowerCase(Locale.ROOT);
    }
}

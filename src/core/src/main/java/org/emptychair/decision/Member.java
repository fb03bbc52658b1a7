package org.emptychair.decision;

import org.emptychair.contact.Text;

/**
 * Somebody who signs in here: who owns, records or reviews a decision.
 *
 * @param key what the product knows them by; it stays when they are renamed
 * @param name as it was when this was written; views ask the product for today's name
 */
public record Member(String key, String name) {
    private static final int LONGEST = 255;

    public Member {
        key = Text.checked("user key", key, LONGEST);
        name = Text.checked("name", name, LONGEST);
    }
}

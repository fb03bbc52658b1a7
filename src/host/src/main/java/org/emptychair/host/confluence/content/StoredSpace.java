package org.emptychair.host.confluence.content;

/** A space, known to links and addresses by its key. */
public record StoredSpace(long id, String key, String name) {

    public StoredSpace {
        if (!key.matches("[A-Za-z0-9~._-]{1,255}")) {
            throw new PageRefused(
                    "A space key is made of letters and digits, unlike '%s'.".formatted(key));
        }
    }
}

package org.emptychair.host.confluence.content;

/**
 * What a person writes in a page: its title and its body.
 *
 * @param storage storage format; checked when it is saved, not here, so that what is broken can
 *     still be shown and mended
 */
public record PageText(String title, String storage) {

    private static final int LONGEST_TITLE = 255;

    PageText checked() {
        String trimmed = title.strip();
        if (trimmed.isEmpty()) {
            throw new PageRefused("A page needs a title.");
        }
        if (trimmed.length() > LONGEST_TITLE) {
            throw new PageRefused(
                    "A title has at most %d characters; this one has %d."
                            .formatted(LONGEST_TITLE, trimmed.length()));
        }
        if (trimmed.chars().anyMatch(Character::isISOControl)) {
            throw new PageRefused("A title is one line of text.");
        }
        return new PageText(trimmed, storage);
    }
}

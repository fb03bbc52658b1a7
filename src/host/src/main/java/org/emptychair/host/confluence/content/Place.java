package org.emptychair.host.confluence.content;

import java.util.Optional;

/**
 * Where a page hangs.
 *
 * @param parent a page of the same space; empty for the space's top
 */
public record Place(StoredSpace space, Optional<StoredPage> parent) {

    public Place {
        if (parent.isPresent() && !parent.get().space().equals(space)) {
            throw new PageRefused("The page above must be in the same space.");
        }
    }

    public static Place topOf(StoredSpace space) {
        return new Place(space, Optional.empty());
    }

    public static Place below(StoredPage page) {
        return new Place(page.space(), Optional.of(page));
    }
}

package org.emptychair.atlassian.minutes;

import java.util.Optional;

/** The pages of the product, whoever may see them. */
public interface PageTexts {
    /** Absent for a page that is in the trash, or gone. */
    Optional<PageText> find(long page);
}

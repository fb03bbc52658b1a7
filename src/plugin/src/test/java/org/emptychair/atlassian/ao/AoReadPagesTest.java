package org.emptychair.atlassian.ao;

import static org.assertj.core.api.Assertions.assertThat;

import org.emptychair.atlassian.minutes.ReadPages;
import org.emptychair.atlassian.minutes.ReadPages.Hint;
import org.junit.jupiter.api.Test;

class AoReadPagesTest {
    @Test
    void aHintThatComesWhileAPageIsReadStays() {
        try (Database database = Database.h2()) {
            ReadPages pages = new AoReadPages(database.ao(), new LocalLocks());
            pages.hint(7, true);
            pages.hint(8, false);
            Hint first = pages.hinted().get(0);
            pages.hint(7, false);

            pages.read(first, 3);

            assertThat(pages.hinted()).containsExactly(new Hint(7, 1, 3));
            pages.read(new Hint(7, 1, 3), 4);
            assertThat(pages.hinted()).isEmpty();
            assertThat(pages.read(0)).containsExactly(new Hint(7, 0, 4));
            assertThat(pages.read(7)).isEmpty();
        }
    }
}

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
            assertThat(pages.hint(8, false)).isFalse();
            Hint first = pages.hinted().get(0);
            assertThat(pages.hint(7, false)).isTrue();

            pages.read(first, 3, "Monday");

            assertThat(pages.hinted()).containsExactly(new Hint(7, 1, 3, "Monday"));
            pages.read(new Hint(7, 1, 3, "Monday"), 4, "");
            assertThat(pages.hinted()).isEmpty();
            assertThat(pages.read(0)).containsExactly(new Hint(7, 0, 4, ""));
            assertThat(pages.read(7)).isEmpty();
        }
    }
}

package org.emptychair.atlassian.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.TestWorld.CARE_7;
import static org.emptychair.TestWorld.CARE_8;
import static org.emptychair.TestWorld.MONDAY;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emptychair.issue.IssueId;
import org.emptychair.sync.ReadIssue;
import org.junit.jupiter.api.Test;

class AoIssueNamesTest {
    @Test
    void whatTheSyncHasReadIsKnownByItsLabel() {
        try (Database database = Database.h2()) {
            ReadIssue read =
                    new ReadIssue(
                            new IssueId(17),
                            CARE_7,
                            Optional.empty(),
                            "",
                            MONDAY,
                            true,
                            Collections.emptySortedSet(),
                            Collections.emptySortedSet());
            new AoReadIssues(database.ao(), new LocalLocks()).keep(List.of(read));

            assertThat(new AoIssueNames(database.ao()).known(List.of(CARE_7, CARE_8)))
                    .isEqualTo(Map.of(CARE_7, new IssueId(17)));
        }
    }
}

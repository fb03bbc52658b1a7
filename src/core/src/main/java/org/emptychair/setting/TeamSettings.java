package org.emptychair.setting;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the admin chose, as one value.
 *
 * @param zone whose weeks count; changing it counts everything again
 * @param mode who sees what
 * @param syncMinutes how often Jira is read, 1 to 60
 * @param customerService names of the groups that do customer service, at most 20; none means the
 *     administrators
 * @param jiraLink the id of the application link to the Jira that we read; absent for the primary
 *     one
 * @param wordOfMouth whether reports tell the house rule of how far unhappy words may travel
 */
public record TeamSettings(
        ZoneId zone,
        Mode mode,
        int syncMinutes,
        SortedSet<String> customerService,
        Optional<String> jiraLink,
        boolean wordOfMouth) {
    /** What holds before anybody chose. */
    public static final TeamSettings INITIAL =
            new TeamSettings(ZoneOffset.UTC, Mode.SHARED, 5, new TreeSet<>(), Optional.empty());

    private static final int MOST_MINUTES = 60;
    private static final int MOST_GROUPS = 20;

    /** Without the house rule. */
    public TeamSettings(
            ZoneId zone,
            Mode mode,
            int syncMinutes,
            SortedSet<String> customerService,
            Optional<String> jiraLink) {
        this(zone, mode, syncMinutes, customerService, jiraLink, false);
    }

    public TeamSettings {
        if (syncMinutes < 1 || syncMinutes > MOST_MINUTES) {
            throw new IllegalArgumentException(
                    "syncMinutes is 1 to %d, was %d".formatted(MOST_MINUTES, syncMinutes));
        }
        if (customerService.size() > MOST_GROUPS) {
            throw new IllegalArgumentException(
                    "customerService names %d groups, at most %d fit"
                            .formatted(customerService.size(), MOST_GROUPS));
        }
        customerService = Collections.unmodifiableSortedSet(new TreeSet<>(customerService));
    }
}

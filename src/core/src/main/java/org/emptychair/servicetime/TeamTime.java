package org.emptychair.servicetime;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.emptychair.leader.PersonKey;
import org.emptychair.week.IsoWeek;

/**
 * What a panel tells of the leaders' week: percent and words, never hours, entries or notes.
 *
 * @param goal percent that holds in that week
 * @param day the programme's day; absent when none runs
 * @param visibility who sees the rows, which the panel names
 * @param rows one per leader of that week, alphabetical by family name
 * @param team absent with fewer than {@link #FEWEST} leaders, for then it would name somebody
 */
public record TeamTime(
        IsoWeek week,
        int goal,
        Optional<Programme.Day> day,
        Visibility visibility,
        List<Row> rows,
        Optional<Team> team) {
    /** The team's line is told only of so many leaders who had time to give. */
    public static final int FEWEST = 3;

    /** For so many months it is known whose week was which; the team's line stays. */
    public static final int MONTHS_KEPT = 13;

    /**
     * One leader's week.
     *
     * @param role what stands under the name
     * @param baseline absent while unknown
     * @param openDays working days of the week that they have not confirmed
     */
    public record Row(
            PersonKey key,
            String name,
            Optional<String> role,
            ShareRange share,
            Optional<Baseline> baseline,
            int openDays,
            CallDays callDays) {}

    /**
     * The leaders' week together.
     *
     * @param confirmed how many of their weeks have no open day
     * @param leaders how many there are
     */
    public record Team(ShareRange share, int confirmed, int leaders) {}

    public TeamTime {
        rows = List.copyOf(rows);
    }

    /** The same with the team's line alone. */
    public TeamTime nameless() {
        return new TeamTime(week, goal, day, visibility, List.of(), team);
    }

    /**
     * With the rows alone that an onlooker may see today; names go after 13 months, and the setting
     * told is today's.
     */
    public TeamTime seenBy(Onlooker onlooker) {
        LocalDate forgotten = week.sunday().plusMonths(MONTHS_KEPT);
        List<Row> seen =
                onlooker.today().isAfter(forgotten)
                        ? List.of()
                        : rows.stream().filter(row -> onlooker.maySee(row.key())).toList();
        return new TeamTime(week, goal, day, onlooker.visibility(), seen, team);
    }
}

package org.emptychair.atlassian.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;
import org.emptychair.servicetime.Baseline;
import org.emptychair.servicetime.Course;
import org.emptychair.servicetime.Programme;
import org.emptychair.servicetime.ShareRange;

/**
 * A leader's programme as REST writes it to them and their assistants, in minutes and percent.
 *
 * @param day left out before it begins and after it ended
 * @param baseline left out while unknown
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ProgrammeJson(
        LocalDate start,
        LocalDate end,
        Optional<Integer> day,
        int days,
        int goal,
        Optional<Before> baseline,
        int low,
        int high,
        String state,
        SoFar soFar,
        Ahead ahead,
        Weeks weeks) {
    /** Percent before the programme, and whether the leader estimated it. */
    record Before(int percent, boolean estimated) {}

    /** Weeks that are confirmed, and how many finish the programme. */
    record Weeks(int confirmed, int toFinish) {}

    /** Minutes of the days that are over. */
    record SoFar(long service, long planned, long unknown) {}

    /**
     * What is left.
     *
     * @param pace minutes of each working day that reach the goal
     * @param best the most percent that it can still come to
     */
    record Ahead(int workingDays, int pace, int best, boolean outOfReach) {}

    static ProgrammeJson of(
            Programme programme,
            Course course,
            Optional<Baseline> baseline,
            LocalDate today,
            int goal) {
        ShareRange range = course.soFar().against(goal);
        return new ProgrammeJson(
                programme.start(),
                programme.end(),
                programme.on(today).map(Programme.Day::number),
                programme.days(),
                goal,
                baseline.map(it -> new Before(it.percent(), it.estimated())),
                range.low(),
                range.high(),
                WeekJson.written(range.standing()),
                new SoFar(
                        course.soFar().service(),
                        course.soFar().worked(),
                        course.soFar().unknown()),
                new Ahead(course.daysLeft(), course.pace(), course.best(), course.outOfReach()),
                new Weeks(course.confirmedWeeks(), course.weeksToFinish()));
    }
}

package org.emptychair.atlassian.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emptychair.servicetime.Baseline;
import org.emptychair.servicetime.ShareRange;
import org.emptychair.servicetime.TeamTime;

/**
 * One row of the leaders' week; the team's own has no name and always comes first.
 *
 * @param low percent; left out for a team of fewer than three, which would name somebody
 * @param confirmed for the team: how many of its weeks have no open day
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record LeadersJson(
        Optional<String> name,
        Optional<String> role,
        Optional<Integer> low,
        Optional<Integer> high,
        Optional<String> standing,
        Optional<Integer> baseline,
        Optional<Integer> openDays,
        Optional<Integer> confirmed,
        Optional<Integer> leaders,
        int goal) {
    static List<LeadersJson> of(TeamTime time) {
        List<LeadersJson> rows = new ArrayList<>();
        rows.add(team(time));
        time.rows().forEach(row -> rows.add(row(row, time.goal())));
        return rows;
    }

    private static LeadersJson team(TeamTime time) {
        Optional<ShareRange> share = time.team().map(TeamTime.Team::share);
        return new LeadersJson(
                Optional.empty(),
                Optional.empty(),
                share.map(ShareRange::low),
                share.map(ShareRange::high),
                share.map(it -> Written.of(it.standing())),
                Optional.empty(),
                Optional.empty(),
                time.team().map(TeamTime.Team::confirmed),
                time.team().map(TeamTime.Team::leaders),
                time.goal());
    }

    private static LeadersJson row(TeamTime.Row row, int goal) {
        return new LeadersJson(
                Optional.of(row.name()),
                row.role(),
                Optional.of(row.share().low()),
                Optional.of(row.share().high()),
                Optional.of(Written.of(row.share().standing())),
                row.baseline().map(Baseline::percent),
                Optional.of(row.openDays()),
                Optional.empty(),
                Optional.empty(),
                goal);
    }
}

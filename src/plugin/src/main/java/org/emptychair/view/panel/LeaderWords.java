package org.emptychair.view.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emptychair.servicetime.Baseline;
import org.emptychair.servicetime.ShareRange;
import org.emptychair.servicetime.TeamTime;
import org.emptychair.view.Phrases;
import org.emptychair.view.chart.BarView;

/** Puts the leaders' week into rows, or into the team's one line. */
final class LeaderWords {
    private static final double WHOLE = 100;

    private final Phrases phrases;

    LeaderWords(Phrases phrases) {
        this.phrases = phrases;
    }

    LeadersView of(TeamTime time, List<FormView> forms) {
        List<LeaderView> rows = time.rows().stream().map(row -> row(row, time.goal())).toList();
        boolean all = time.team().filter(team -> team.leaders() > rows.size()).isEmpty();
        String team = rows.isEmpty() || !all ? time.team().map(this::team).orElse("") : "";
        boolean nothing = rows.isEmpty() && team.isEmpty();
        return new LeadersView(
                nothing ? "" : about(time, !rows.isEmpty()),
                forms,
                rows,
                team,
                nothing ? phrases.say("emptychair.leaders.none") : "");
    }

    private String about(TeamTime time, boolean named) {
        List<String> parts = new ArrayList<>();
        parts.add(
                phrases.say(
                        "emptychair.leaders.goal",
                        phrases.week(time.week()),
                        phrases.percent(time.goal())));
        time.day()
                .map(
                        day ->
                                phrases.say(
                                        "emptychair.leaders.day",
                                        phrases.number(day.number()),
                                        phrases.number(day.of())))
                .ifPresent(parts::add);
        if (named) {
            parts.add(
                    phrases.say(
                            "emptychair.leaders.seen-by."
                                    + switch (time.visibility()) {
                                        case TEAM -> "team";
                                        case PAGE -> "page";
                                        case OWN -> "own";
                                    }));
        }
        return String.join(" \u00b7 ", parts);
    }

    private LeaderView row(TeamTime.Row row, int goal) {
        String share = share(row.share());
        String rest = rest(row);
        Optional<Double> before = row.baseline().map(baseline -> baseline.percent() / WHOLE);
        return new LeaderView(
                row.name(),
                row.role().orElse(""),
                BarView.of(
                        row.share().low() / WHOLE,
                        row.share().high() / WHOLE,
                        before,
                        goal / WHOLE,
                        phrases.say(
                                "emptychair.leaders.bar",
                                row.name(),
                                share + rest,
                                phrases.percent(goal))),
                share,
                rest);
    }

    private String share(ShareRange range) {
        if (range.standing() == ShareRange.Standing.AWAY) {
            return phrases.say("emptychair.leaders.away");
        }
        return range.isKnown()
                ? phrases.percent(range.low())
                : phrases.say(
                        "emptychair.leaders.range",
                        phrases.number(range.low()),
                        phrases.percent(range.high()));
    }

    private String rest(TeamTime.Row row) {
        if (row.openDays() > 0) {
            return further(phrases.counted("emptychair.leaders.open.", row.openDays()));
        }
        return row.baseline().map(this::was).map(this::further).orElse("");
    }

    /** What is said behind the share, which stands in type of its own. */
    private String further(String words) {
        return phrases.say("emptychair.list", "", words);
    }

    private String was(Baseline baseline) {
        return phrases.say(
                baseline.estimated() ? "emptychair.leaders.guessed" : "emptychair.leaders.was",
                phrases.percent(baseline.percent()));
    }

    private String team(TeamTime.Team team) {
        return phrases.counted(
                "emptychair.leaders.team.",
                team.leaders(),
                share(team.share()),
                phrases.number(team.confirmed()));
    }
}

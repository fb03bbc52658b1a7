package org.emptychair.atlassian.panel;

import java.util.List;
import java.util.Optional;
import org.emptychair.chair.Helpful;
import org.emptychair.leader.PersonKey;
import org.emptychair.mirror.Guesses;
import org.emptychair.view.Phrases;
import org.emptychair.view.panel.ReportView;
import org.emptychair.week.IsoWeek;

/** Sets a leader's guess beside what customers say. */
final class MirrorReading {
    /** The leaders' mean of fewer would tell on one of them. */
    private static final int FEWEST = 3;

    private final Guesses guesses;
    private final Phrases phrases;

    MirrorReading(Guesses guesses, Phrases phrases) {
        this.guesses = guesses;
        this.phrases = phrases;
    }

    ReportView.Mirror of(PersonKey leader, Helpful helpful, IsoWeek week, boolean newest) {
        Optional<Integer> percent = helpful.percent();
        Optional<Integer> guess = guesses.of(leader, week);
        boolean takesPart = guesses.takesPart(leader);
        String told =
                guess.flatMap(mine -> percent.map(theirs -> told(mine, theirs, week))).orElse("");
        return new ReportView.Mirror(
                newest && !takesPart,
                newest && takesPart && guess.isEmpty() && percent.isPresent(),
                newest && takesPart,
                told);
    }

    private String told(int mine, int theirs, IsoWeek week) {
        List<Integer> all = guesses.all(week);
        String own =
                phrases.say(
                        "emptychair.report.guessed",
                        phrases.percent(mine),
                        phrases.percent(theirs));
        return all.size() < FEWEST ? own : phrases.texts().sentences(List.of(own, everybody(all)));
    }

    private String everybody(List<Integer> guesses) {
        return phrases.say(
                "emptychair.report.guessed-all",
                phrases.number(guesses.size()),
                phrases.percent(
                        Math.round(guesses.stream().mapToInt(it -> it).average().orElse(0))));
    }
}

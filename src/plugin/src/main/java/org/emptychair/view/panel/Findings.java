package org.emptychair.view.panel;

import org.emptychair.chair.ThemeLine;
import org.emptychair.chair.Themes;
import org.emptychair.signal.Evidence;
import org.emptychair.signal.ThemeVerdict;
import org.emptychair.signal.Verdict;
import org.emptychair.view.Phrases;
import org.emptychair.view.Tone;

/** Says what last week makes of a theme. */
final class Findings {
    /** The largest of the steady themes is not "as usual" when it is so much of all cases. */
    private static final double LARGE = 0.15;

    private final Phrases phrases;

    Findings(Phrases phrases) {
        this.phrases = phrases;
    }

    FindingView of(ThemeLine line, Themes all) {
        return line.verdict().map(verdict -> verdict(verdict, line, all)).orElse(FindingView.NONE);
    }

    Tone tone(ThemeLine line) {
        return line.verdict()
                .map(
                        it ->
                                switch (it.verdict()) {
                                    case RISE -> Tone.BAD;
                                    case FALL -> Tone.GOOD;
                                    case NEW -> Tone.NEW;
                                    case WATCH, STEADY, NO_VERDICT -> Tone.PLAIN;
                                })
                .orElse(Tone.PLAIN);
    }

    private FindingView verdict(ThemeVerdict verdict, ThemeLine line, Themes all) {
        return verdict.evidence()
                .map(evidence -> known(verdict, evidence, line, all))
                .orElseGet(() -> FindingView.plain(phrases.say("emptychair.finding.too-early")));
    }

    private FindingView known(ThemeVerdict verdict, Evidence evidence, ThemeLine line, Themes all) {
        if (verdict.incomplete() && !verdict.verdict().isSignal()) {
            return FindingView.plain(phrases.say("emptychair.finding.incomplete"));
        }
        String usual = phrases.number(Math.round(evidence.usual().mean()));
        return switch (verdict.verdict()) {
            case RISE ->
                    new FindingView(
                            "\u25b2 " + phrases.say("emptychair.finding.usual-is", usual),
                            "up",
                            why(evidence, usual));
            case FALL ->
                    new FindingView(
                            "\u25bc " + phrases.say("emptychair.finding.usual-was", usual),
                            "down",
                            why(evidence, usual));
            case NEW -> new FindingView(isNew(evidence), "new", "");
            case WATCH -> FindingView.plain(phrases.say("emptychair.finding.watch", usual));
            case STEADY -> FindingView.plain(steady(line, all));
            case NO_VERDICT -> FindingView.plain(phrases.say("emptychair.finding.too-early"));
        };
    }

    private String isNew(Evidence evidence) {
        return evidence.since()
                .map(week -> phrases.say("emptychair.finding.new-since", phrases.week(week)))
                .orElseGet(() -> phrases.say("emptychair.finding.new"));
    }

    private String steady(ThemeLine line, Themes all) {
        boolean large = line.cases().last() >= LARGE * all.cases().last();
        boolean largest =
                all.lines().stream().filter(Findings::isSteady).limit(1).anyMatch(line::equals);
        return large && largest && !line.decided()
                ? phrases.say("emptychair.finding.nothing-decided")
                : phrases.say("emptychair.finding.steady");
    }

    private static boolean isSteady(ThemeLine line) {
        return line.verdict().filter(it -> it.verdict() == Verdict.STEADY).isPresent();
    }

    private String why(Evidence evidence, String usual) {
        String count = phrases.count(evidence.count());
        String since =
                evidence.since()
                        .map(week -> phrases.say("emptychair.finding.since", phrases.week(week)))
                        .orElse("");
        String luck =
                evidence.luckWeeks().stream()
                        .mapToObj(
                                weeks ->
                                        phrases.say(
                                                "emptychair.finding.luck", phrases.number(weeks)))
                        .findFirst()
                        .orElse("");
        return phrases.say("emptychair.finding.why", count, usual) + since + luck;
    }
}

package org.emptychair.view.letter;

import java.util.Optional;
import org.emptychair.signal.Evidence;
import org.emptychair.signal.ThemeVerdict;
import org.emptychair.signal.Verdict;
import org.emptychair.view.Phrases;
import org.emptychair.view.panel.ReportView;
import org.emptychair.wocas.ThemeFinding;

/** Says what a week makes of one theme. */
final class RowWords {
    private final Phrases phrases;
    private final String report;

    RowWords(Phrases phrases, String report) {
        this.phrases = phrases;
        this.report = report;
    }

    LetterView.Row row(ThemeFinding finding, String bar) {
        ThemeVerdict verdict = finding.verdict();
        return new LetterView.Row(
                finding.theme().name().text(),
                report + "#" + ReportView.anchor(finding.theme().id()),
                phrases.count(finding.last()),
                verdict.evidence().map(this::usual).orElse(""),
                bar,
                says(verdict),
                tone(verdict.verdict()),
                finding.line()
                        .map(it -> phrases.say("emptychair.report.answer", it.text(), it.by()))
                        .orElse(""),
                finding.isUnanswered());
    }

    private String usual(Evidence evidence) {
        int low = evidence.usual().low();
        int high = evidence.usual().high();
        return phrases.tell(low).isPresent() && phrases.tell(high).isPresent()
                ? phrases.say("emptychair.letter.usual", phrases.number(low), phrases.number(high))
                : phrases.say("emptychair.letter.usual-at-most", phrases.number(Math.max(high, 5)));
    }

    private static String tone(Verdict verdict) {
        return switch (verdict) {
            case RISE -> "up";
            case NEW -> "new";
            case FALL -> "down";
            case WATCH, STEADY, NO_VERDICT -> "plain";
        };
    }

    private String says(ThemeVerdict verdict) {
        Optional<Evidence> evidence = verdict.evidence();
        if (verdict.incomplete() && !verdict.verdict().isSignal()) {
            return phrases.say("emptychair.finding.incomplete");
        }
        return switch (verdict.verdict()) {
            case RISE -> phrases.say("emptychair.letter.rise") + reason(evidence);
            case FALL -> phrases.say("emptychair.letter.fall") + reason(evidence);
            case NEW -> isNew(evidence);
            case WATCH -> phrases.say("emptychair.letter.watch");
            case STEADY -> phrases.say("emptychair.finding.steady");
            case NO_VERDICT -> phrases.say("emptychair.finding.too-early");
        };
    }

    private String isNew(Optional<Evidence> evidence) {
        return evidence.flatMap(Evidence::since)
                .map(week -> phrases.say("emptychair.finding.new-since", phrases.week(week)))
                .orElseGet(() -> phrases.say("emptychair.finding.new"));
    }

    private String reason(Optional<Evidence> evidence) {
        return evidence.map(it -> since(it) + luck(it)).orElse("");
    }

    private String since(Evidence evidence) {
        return evidence.since()
                .map(week -> phrases.say("emptychair.finding.since", phrases.week(week)))
                .orElse("");
    }

    private String luck(Evidence evidence) {
        return evidence.luckWeeks().stream()
                .mapToObj(weeks -> phrases.say("emptychair.finding.luck", phrases.number(weeks)))
                .findFirst()
                .orElse("");
    }
}

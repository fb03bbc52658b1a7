package org.emptychair.view.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.emptychair.chair.Series;
import org.emptychair.chair.StillWaiting;
import org.emptychair.chair.ThemeLine;
import org.emptychair.chair.Themes;
import org.emptychair.chair.YearOfFigures;
import org.emptychair.contact.Department;
import org.emptychair.contact.Survey;
import org.emptychair.quote.Quote;
import org.emptychair.signal.CommonCause;
import org.emptychair.signal.Evidence;
import org.emptychair.signal.Usual;
import org.emptychair.signal.Verdict;
import org.emptychair.signal.XmrLimits;
import org.emptychair.view.Moments;
import org.emptychair.view.Phrases;
import org.emptychair.view.Piece;
import org.emptychair.week.WeekRange;
import org.emptychair.wocas.Findings;
import org.emptychair.wocas.ThemeFinding;
import org.emptychair.wocas.WocasReport;
import org.emptychair.wocas.candidate.Candidate;

/** Puts the report into words and lines. */
public final class ReportViews {
    private final Phrases phrases;
    private final Moments moments;
    private final ReportReader reader;

    public ReportViews(Phrases phrases, Moments moments, ReportReader reader) {
        this.phrases = phrases;
        this.moments = moments;
        this.reader = reader;
    }

    /**
     * What a report tells.
     *
     * @param unclassified cases of the last weeks that no theme caught
     * @param cases all cases of the same weeks
     * @param waiting absent where it is not told, as of one department alone
     * @param candidates what may become a theme
     * @param survey what else was answered
     * @param wordOfMouth whether the house rule of unhappy words is told
     */
    public record Told(
            Findings findings,
            YearOfFigures year,
            Series unclassified,
            Series cases,
            Optional<StillWaiting> waiting,
            List<Candidate> candidates,
            Survey survey,
            boolean wordOfMouth,
            ReportView.Mirror mirror) {
        public Told {
            candidates = List.copyOf(candidates);
        }

        /** For paper, which others read as well: nothing of a leader's own mirror. */
        public Told forPaper() {
            return shared(candidates);
        }

        /** For whoever a mail reaches: what may become a theme is customers' words as well. */
        public Told forAnybody() {
            return shared(List.of());
        }

        private Told shared(List<Candidate> phrases) {
            return new Told(
                    findings,
                    year,
                    unclassified,
                    cases,
                    waiting,
                    phrases,
                    survey,
                    wordOfMouth,
                    ReportView.Mirror.NONE);
        }
    }

    /** A report before the first week is complete. */
    public ReportView nothingYet() {
        return ReportView.nothing(whose(), phrases.say("emptychair.report.nothing"));
    }

    public ReportView of(Told told) {
        Findings findings = told.findings();
        WocasReport report = WocasReport.of(findings);
        return new ReportView(
                phrases.say(
                                "emptychair.report.week",
                                phrases.week(findings.week()),
                                moments.span(findings.week()))
                        + " \u00b7 "
                        + whose(),
                say(told),
                new TrendWords(phrases, reader.running(), rebases())
                        .of(told.year(), told.waiting(), told.mirror().asks()),
                told.mirror(),
                List.of(
                        part("rising", report.rising(), told),
                        part("steady", report.steady(), told),
                        part("quieter", report.quieter(), told)),
                rest(told),
                reader.pending(),
                new SurveyWords(phrases).of(told.survey(), told.wordOfMouth()),
                "");
    }

    /** A part of all contacts has the limits that all of them have, so it asks nobody. */
    private boolean rebases() {
        return reader.whose().isEmpty() && reader.answers(Optional.empty());
    }

    private String whose() {
        return reader.whose().orElseGet(() -> phrases.say("emptychair.report.all"));
    }

    private List<String> say(Told told) {
        List<String> say = new ArrayList<>();
        Findings findings = told.findings();
        findings.commonCause().map(this::cause).ifPresent(say::add);
        say.add(contacts(findings));
        if (told.year().contradicted()) {
            say.add(phrases.say("emptychair.report.contradicted"));
        }
        if (!findings.late().isEmpty()) {
            say.add(phrases.say("emptychair.report.late", phrases.texts().list(findings.late())));
        }
        return say;
    }

    private String cause(CommonCause cause) {
        return phrases.say(
                cause.isMore() ? "emptychair.report.all-more" : "emptychair.report.all-fewer");
    }

    private String contacts(Findings findings) {
        int last = (int) findings.contacts().value(findings.week()).orElse(0);
        return findings.contacts()
                .limits(findings.week())
                .map(limits -> usual(last, limits))
                .orElseGet(() -> phrases.plural("emptychair.report.contacts.", last));
    }

    private String usual(int last, XmrLimits limits) {
        return phrases.plural(
                "emptychair.report.contacts-usual.",
                last,
                phrases.number(Math.round(limits.low())),
                phrases.number(Math.round(limits.high())));
    }

    private ReportView.Rest rest(Told told) {
        Series unclassified = told.unclassified();
        String share =
                unclassified.last() == 0 || told.cases().last() == 0
                        ? ""
                        : phrases.share((double) unclassified.last() / told.cases().last());
        return new ReportView.Rest(
                share,
                share.isEmpty() ? "" : reader.contacts(Optional.empty()),
                told.candidates().stream().map(this::candidate).toList(),
                reader.editor());
    }

    private String candidate(Candidate candidate) {
        return phrases.say(
                "emptychair.report.candidate",
                candidate.phrase(),
                phrases.count(candidate.contacts()),
                phrases.decimal((double) candidate.before() / Math.max(1, candidate.weeks())));
    }

    private ReportView.Part part(String key, List<ThemeFinding> themes, Told told) {
        Themes all =
                new Themes(
                        themes.stream().map(it -> line(it, told.cases().range())).toList(),
                        told.unclassified(),
                        told.cases(),
                        Optional.empty());
        List<ThemeView> views = new ThemeWords(phrases).of(all, themes.size()).themes();
        return new ReportView.Part(
                key,
                phrases.say("emptychair.report." + key),
                IntStream.range(0, themes.size())
                        .mapToObj(i -> row(views.get(i), themes.get(i)))
                        .toList(),
                phrases.say("emptychair.report." + key + ".none"));
    }

    private ReportView.Row row(ThemeView view, ThemeFinding finding) {
        boolean signals = finding.verdict().verdict().isSignal();
        return new ReportView.Row(
                answered(view, finding),
                finding.verdict()
                        .evidence()
                        .filter(any -> finding.verdict().verdict() != Verdict.NEW)
                        .map(Evidence::usual)
                        .map(this::range)
                        .orElse(""),
                reader.quote(finding.theme().name()).map(this::quote),
                reader.contacts(Optional.of(finding.theme().name())),
                ReportView.anchor(finding.theme().id()),
                signals && reader.answers(finding.theme().owner())
                        ? Long.toString(finding.theme().id().value())
                        : "");
    }

    private String range(Usual usual) {
        return phrases.say(
                "emptychair.report.usual",
                phrases.number(usual.low()),
                phrases.number(usual.high()));
    }

    private QuoteView quote(Quote quote) {
        return new QuoteView(
                QuoteWords.parts(quote.text()),
                List.of(Piece.of(quote.channel().name()), Piece.of(moments.when(quote.at()))));
    }

    private static ThemeLine line(ThemeFinding finding, WeekRange range) {
        List<Integer> cases = finding.cases();
        return new ThemeLine(
                finding.theme().name(),
                finding.theme().owner(),
                new Series(range, cases.subList(cases.size() - range.size(), cases.size())),
                Optional.of(finding.verdict()),
                true,
                finding.line());
    }

    private ThemeView answered(ThemeView view, ThemeFinding finding) {
        String noWord =
                finding.theme()
                        .owner()
                        .filter(any -> finding.isUnanswered())
                        .map(Department::name)
                        .map(owner -> phrases.say("emptychair.report.no-word", owner))
                        .orElse("");
        String answer =
                finding.line()
                        .map(it -> phrases.say("emptychair.report.answer", it.text(), it.by()))
                        .orElse(noWord);
        return new ThemeView(
                view.name(), view.owner(), view.count(), view.line(), view.finding(), answer);
    }
}

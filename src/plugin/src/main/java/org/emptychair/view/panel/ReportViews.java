package org.emptychair.view.panel;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.emptychair.chair.Series;
import org.emptychair.chair.ThemeLine;
import org.emptychair.chair.Themes;
import org.emptychair.contact.Department;
import org.emptychair.signal.CommonCause;
import org.emptychair.signal.XmrLimits;
import org.emptychair.view.Moments;
import org.emptychair.view.Phrases;
import org.emptychair.week.WeekRange;
import org.emptychair.wocas.Findings;
import org.emptychair.wocas.ThemeFinding;
import org.emptychair.wocas.WocasReport;

/** Puts the report into words and lines. */
public final class ReportViews {
    private final Phrases phrases;
    private final Moments moments;
    private final Optional<Department> department;

    /**
     * @param department whose contacts the report is of; absent for all
     */
    public ReportViews(Phrases phrases, Moments moments, Optional<Department> department) {
        this.phrases = phrases;
        this.moments = moments;
        this.department = department;
    }

    /** A report before the first week is complete. */
    public ReportView nothingYet() {
        return new ReportView(
                whose(), "", "", List.of(), "", phrases.say("emptychair.report.nothing"));
    }

    /**
     * @param unclassified cases of the last weeks that no theme caught
     * @param cases all cases of the same weeks
     */
    public ReportView of(Findings findings, Series unclassified, Series cases) {
        WocasReport report = WocasReport.of(findings);
        return new ReportView(
                phrases.say(
                                "emptychair.report.week",
                                phrases.week(findings.week()),
                                moments.span(findings.week()))
                        + " \u00b7 "
                        + whose(),
                findings.commonCause().map(this::cause).orElse(""),
                contacts(findings),
                List.of(
                        part("rising", report.rising(), unclassified, cases),
                        part("steady", report.steady(), unclassified, cases),
                        part("quieter", report.quieter(), unclassified, cases)),
                unclassified.last() == 0 || cases.last() == 0
                        ? ""
                        : phrases.share((double) unclassified.last() / cases.last()),
                "");
    }

    private String whose() {
        return department
                .map(Department::name)
                .orElseGet(() -> phrases.say("emptychair.report.all"));
    }

    private String cause(CommonCause cause) {
        return phrases.say(
                cause.isMore() ? "emptychair.report.all-more" : "emptychair.report.all-fewer");
    }

    private String contacts(Findings findings) {
        int last = (int) findings.contacts().value(findings.week()).orElse(0);
        String count = phrases.count(last);
        return findings.contacts()
                .limits(findings.week())
                .map(limits -> usual(count, limits))
                .orElseGet(() -> phrases.say("emptychair.report.contacts", count));
    }

    private String usual(String count, XmrLimits limits) {
        return phrases.say(
                "emptychair.report.contacts-usual",
                count,
                phrases.number((long) Math.ceil(limits.low())),
                phrases.number((long) Math.floor(limits.high())));
    }

    private ReportView.Part part(
            String key, List<ThemeFinding> themes, Series unclassified, Series cases) {
        Themes told =
                new Themes(
                        themes.stream().map(it -> line(it, cases.range())).toList(),
                        unclassified,
                        cases,
                        Optional.empty());
        List<ThemeView> views = new ThemeWords(phrases).of(told, themes.size()).themes();
        return new ReportView.Part(
                key,
                phrases.say("emptychair.report." + key),
                IntStream.range(0, themes.size())
                        .mapToObj(i -> answered(views.get(i), themes.get(i)))
                        .toList(),
                phrases.say("emptychair.report." + key + ".none"));
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
        String answer =
                finding.line()
                        .map(
                                line ->
                                        phrases.say(
                                                "emptychair.report.answer", line.text(), line.by()))
                        .orElseGet(
                                () ->
                                        finding.isUnanswered()
                                                ? finding.theme()
                                                        .owner()
                                                        .map(
                                                                owner ->
                                                                        phrases.say(
                                                                                "emptychair.report.no-word",
                                                                                owner.name()))
                                                        .orElse("")
                                                : "");
        return new ThemeView(
                view.name(), view.owner(), view.count(), view.line(), view.finding(), answer);
    }
}

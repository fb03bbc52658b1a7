package org.emptychair.atlassian.panel;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.emptychair.chair.Series;
import org.emptychair.contact.Contacts;
import org.emptychair.contact.Department;
import org.emptychair.contact.Slice;
import org.emptychair.contact.Tally;
import org.emptychair.contact.WeeklyTallies;
import org.emptychair.setting.Settings;
import org.emptychair.setting.TeamSettings;
import org.emptychair.view.Discretion;
import org.emptychair.view.Moments;
import org.emptychair.view.Phrases;
import org.emptychair.view.Texts;
import org.emptychair.view.panel.ReportView;
import org.emptychair.view.panel.ReportViews;
import org.emptychair.week.IsoWeek;
import org.emptychair.week.WeekRange;
import org.emptychair.wocas.Findings;
import org.emptychair.wocas.LiveFindings;
import org.emptychair.wocas.WocasReport;

/** Reads the report of what our customers are saying. */
public final class Reports {
    private final Contacts contacts;
    private final LiveFindings findings;
    private final Settings settings;
    private final Clock clock;

    public Reports(Contacts contacts, LiveFindings findings, Settings settings, Clock clock) {
        this.contacts = contacts;
        this.findings = findings;
        this.settings = settings;
        this.clock = clock;
    }

    /** The last complete week. */
    public IsoWeek lastComplete() {
        return IsoWeek.lastComplete(clock.instant(), settings.current().zone());
    }

    public List<Department> departments() {
        return contacts.departments();
    }

    /**
     * @param wanted the week to tell of; the last complete one when it is absent or not over yet
     */
    public ReportView read(Optional<Department> department, Optional<IsoWeek> wanted, Texts texts) {
        TeamSettings chosen = settings.current();
        Instant now = clock.instant();
        IsoWeek complete = IsoWeek.lastComplete(now, chosen.zone());
        IsoWeek week = wanted.filter(it -> it.compareTo(complete) <= 0).orElse(complete);
        Slice slice = new Slice(department, Optional.empty());
        Phrases phrases = new Phrases(texts, new Discretion(chosen.mode()));
        ReportViews views =
                new ReportViews(phrases, new Moments(phrases, now, chosen.zone()), department);
        return findings.of(List.of(slice), week)
                .map(found -> view(views, found, slice))
                .orElseGet(views::nothingYet);
    }

    private ReportView view(ReportViews views, Findings found, Slice slice) {
        WeekRange range =
                WeekRange.endingWith(
                        found.week(), Math.min(WocasReport.WEEKS, found.range().size()));
        WeeklyTallies tallies = contacts.weekly(slice, range);
        return views.of(
                found,
                cases(range, tallies, WeeklyTallies::unclassified),
                cases(range, tallies, WeeklyTallies::all));
    }

    private static Series cases(
            WeekRange range, WeeklyTallies tallies, Function<WeeklyTallies, List<Tally>> part) {
        return new Series(range, part.apply(tallies).stream().map(Tally::cases).toList());
    }
}

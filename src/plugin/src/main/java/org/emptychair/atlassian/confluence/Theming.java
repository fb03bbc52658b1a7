package org.emptychair.atlassian.confluence;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.emptychair.atlassian.ao.AoCandidates;
import org.emptychair.atlassian.ao.AoContacts;
import org.emptychair.atlassian.ao.AoRules;
import org.emptychair.atlassian.ao.AoThemes;
import org.emptychair.atlassian.schedule.ClusterJob;
import org.emptychair.atlassian.schedule.Searching;
import org.emptychair.atlassian.schedule.Sorting;
import org.emptychair.setting.Settings;
import org.emptychair.week.IsoWeek;
import org.emptychair.wocas.FigureRebases;
import org.emptychair.wocas.LiveFindings;
import org.emptychair.wocas.Readings;
import org.emptychair.wocas.Retheming;
import org.emptychair.wocas.RuleTrial;
import org.emptychair.wocas.Rules;
import org.emptychair.wocas.Themes;
import org.emptychair.wocas.candidate.CandidateWatch;
import org.emptychair.wocas.candidate.Candidates;

/**
 * What people say of themes, and what the counts say.
 *
 * @param themes all of them
 * @param rules by which contacts are sorted
 * @param retheming how far the sorting is
 * @param rebases where the limits of headline figures start anew
 * @param findings shared by all readers, so that each week is judged once
 * @param trial tries a rule before it is kept
 * @param candidates what may become themes
 * @param jobs one sorts the contacts that are there when a rule has changed, one looks for
 *     candidates
 */
record Theming(
        Themes themes,
        Rules rules,
        Retheming retheming,
        FigureRebases rebases,
        LiveFindings findings,
        RuleTrial trial,
        Candidates candidates,
        List<ClusterJob> jobs) {
    private static final Duration LOOK_EVERY = Duration.ofMinutes(1);

    /** What the admin and other people chose that themes and figures are told by. */
    record Chosen(Settings settings, FigureRebases rebases) {}

    static Theming of(
            ConfluenceServices services,
            Voices voices,
            Chosen chosen,
            Readings readings,
            Clock clock) {
        Settings settings = chosen.settings();
        AoContacts contacts = voices.contacts();
        Candidates candidates = new AoCandidates(services.database(), services.locks());
        Themes themes = new AoThemes(services.database(), services.locks(), settings);
        LiveFindings findings =
                new LiveFindings(contacts, themes, settings, readings, chosen.rebases());
        return new Theming(
                themes,
                new AoRules(services.database(), services.locks(), clock),
                contacts.retheming(),
                chosen.rebases(),
                findings,
                new RuleTrial(contacts, themes, settings, clock),
                candidates,
                List.of(
                        job(services, "org.emptychair.themes", new Sorting(contacts.retheming())),
                        job(
                                services,
                                "org.emptychair.candidates",
                                new Searching(
                                        new CandidateWatch(
                                                new CandidateWatch.Stores(
                                                        contacts,
                                                        voices.redacted(),
                                                        findings,
                                                        candidates),
                                                settings,
                                                clock)))));
    }

    private static ClusterJob job(ConfluenceServices services, String name, ClusterJob.Work work) {
        return new ClusterJob(name, work, services.scheduler(), services.locks());
    }

    /** How many candidates a week has that nobody decided on. */
    int candidatesOf(IsoWeek week) {
        return candidates
                .found()
                .filter(found -> found.week().equals(week))
                .map(found -> found.candidates().size())
                .orElse(0);
    }

    void begin(Clock clock) {
        jobs.forEach(job -> job.start(clock.instant().plus(LOOK_EVERY), LOOK_EVERY));
    }

    void end() {
        jobs.forEach(ClusterJob::close);
    }
}

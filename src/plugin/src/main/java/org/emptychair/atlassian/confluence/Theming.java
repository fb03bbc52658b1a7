package org.emptychair.atlassian.confluence;

import java.time.Clock;
import java.time.Duration;
import org.emptychair.atlassian.ao.AoContacts;
import org.emptychair.atlassian.ao.AoRules;
import org.emptychair.atlassian.ao.AoThemes;
import org.emptychair.atlassian.panel.Reports;
import org.emptychair.atlassian.schedule.ClusterJob;
import org.emptychair.atlassian.schedule.Sorting;
import org.emptychair.setting.Settings;
import org.emptychair.wocas.LiveFindings;
import org.emptychair.wocas.Retheming;
import org.emptychair.wocas.RuleTrial;
import org.emptychair.wocas.Rules;
import org.emptychair.wocas.Themes;

/**
 * What people say of themes, and what the counts say.
 *
 * @param themes all of them
 * @param rules by which contacts are sorted
 * @param retheming how far the sorting is
 * @param findings shared by all readers, so that each week is judged once
 * @param reports what is told of them on pages
 * @param trial tries a rule before it is kept
 * @param job sorts the contacts that are there when a rule has changed
 */
record Theming(
        Themes themes,
        Rules rules,
        Retheming retheming,
        LiveFindings findings,
        Reports reports,
        RuleTrial trial,
        ClusterJob job) {
    private static final Duration LOOK_EVERY = Duration.ofMinutes(1);

    static Theming of(
            ConfluenceServices services, AoContacts contacts, Settings settings, Clock clock) {
        Themes themes = new AoThemes(services.database(), services.locks(), settings);
        LiveFindings findings = new LiveFindings(contacts, themes, settings);
        return new Theming(
                themes,
                new AoRules(services.database(), services.locks(), clock),
                contacts.retheming(),
                findings,
                new Reports(contacts, findings, settings, clock),
                new RuleTrial(contacts, themes, settings, clock),
                new ClusterJob(
                        "org.emptychair.themes",
                        new Sorting(contacts.retheming()),
                        services.scheduler(),
                        services.locks()));
    }

    void begin(Clock clock) {
        job.start(clock.instant().plus(LOOK_EVERY), LOOK_EVERY);
    }

    void end() {
        job.close();
    }
}

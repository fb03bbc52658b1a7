package org.emptychair.atlassian.confluence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.emptychair.atlassian.access.Accounts;
import org.emptychair.atlassian.ao.AoAutomaticAccounts;
import org.emptychair.atlassian.ao.AoComplaints;
import org.emptychair.atlassian.ao.AoReadIssues;
import org.emptychair.atlassian.ao.AoScopeStates;
import org.emptychair.atlassian.schedule.ClusterJob;
import org.emptychair.atlassian.sync.JiraSync;
import org.emptychair.atlassian.sync.ScopeTrial;
import org.emptychair.atlassian.sync.SyncNow;
import org.emptychair.complaint.Complaints;
import org.emptychair.contact.Contacts;
import org.emptychair.contact.Scopes;
import org.emptychair.setting.Settings;
import org.emptychair.sync.AutomaticAccounts;
import org.emptychair.sync.FirstWords;
import org.emptychair.sync.IssueReading;
import org.emptychair.sync.ReadIssues;
import org.emptychair.sync.Stores;
import org.emptychair.sync.WorklogSync;
import org.emptychair.view.Texts;

/**
 * What brings issues in, from the start to the end.
 *
 * @param automatic who of us seems to write by itself
 * @param now what runs it because somebody asks
 * @param trial what tries a JQL before it is a scope
 */
record Syncing(
        Complaints complaints,
        AutomaticAccounts automatic,
        ClusterJob job,
        SyncNow now,
        ScopeTrial trial) {
    private static final Duration LOOK_EVERY = Duration.ofMinutes(1);

    /** What the sync shares with the rest of the product. */
    record Shared(
            Contacts contacts,
            Scopes scopes,
            Leading leading,
            Accounts accounts,
            Settings settings,
            JiraSync.Source source,
            Texts texts) {}

    static Syncing of(ConfluenceServices services, Shared shared, Clock clock) {
        AutomaticAccounts automatic =
                new AoAutomaticAccounts(services.database(), services.locks());
        Complaints complaints = new AoComplaints(services.database(), services.locks());
        Stores stores =
                new Stores(
                        shared.scopes(),
                        shared.contacts(),
                        complaints,
                        new AoReadIssues(services.database(), services.locks()),
                        new AoScopeStates(services.database(), services.locks()),
                        new FirstWords(automatic));
        JiraSync sync =
                new JiraSync(
                        stores,
                        worklogs(shared, stores.issues()),
                        automatic,
                        shared.settings(),
                        shared.source(),
                        shared.texts(),
                        clock);
        ClusterJob job =
                new ClusterJob("org.emptychair.sync", sync, services.scheduler(), services.locks());
        ScopeTrial trial = new ScopeTrial(shared.source(), shared.settings(), shared.texts());
        return new Syncing(complaints, automatic, job, new SyncNow(sync, job), trial);
    }

    private static WorklogSync.Stores worklogs(Shared shared, ReadIssues issues) {
        return new WorklogSync.Stores(
                shared.leading().leaders(),
                key -> shared.accounts().of(key.text()).map(Accounts.Account::userName),
                shared.leading().times(),
                issues,
                shared.leading().worklogs());
    }

    /** How far Jira is read, by the scope that is furthest behind. */
    Map<String, Optional<Instant>> readings() {
        return now.report()
                .oldest()
                .map(line -> Map.of(IssueReading.SOURCE, line.asOf()))
                .orElseGet(Map::of);
    }

    /** Looks every minute whether the interval that the settings say is over. */
    void begin(Clock clock) {
        job.start(clock.instant().plus(LOOK_EVERY), LOOK_EVERY);
    }

    void end() {
        job.close();
        now.close();
    }
}

package org.emptychair.atlassian.sync;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.emptychair.atlassian.access.Jiras;
import org.emptychair.atlassian.schedule.ClusterJob;
import org.emptychair.atlassian.tracker.Patience;
import org.emptychair.atlassian.tracker.RestIssueTracker;
import org.emptychair.issue.IssueTracker;
import org.emptychair.setting.Secret;
import org.emptychair.setting.SecretName;
import org.emptychair.setting.Secrets;
import org.emptychair.setting.Settings;
import org.emptychair.sync.AutomaticAccounts;
import org.emptychair.sync.OurSide;
import org.emptychair.sync.Stores;
import org.emptychair.sync.Sync;
import org.emptychair.sync.SyncReport;
import org.emptychair.sync.WorklogSync;
import org.emptychair.view.Texts;

/** Reads the chosen Jira as its service account, when it is time. */
public final class JiraSync implements ClusterJob.Work {
    private static final String NO_JIRA = "emptychair.sync.no-jira";
    private static final String NO_TOKEN = "emptychair.sync.no-token";

    // A tick comes a little early or late: without slack every other one would be left out.
    private static final Duration SLACK = Duration.ofSeconds(20);

    private final Stores stores;
    private final WorklogSync.Stores worklogs;
    private final AutomaticAccounts automatic;
    private final Settings settings;
    private final Source source;
    private final Texts texts;
    private final Clock clock;
    private Optional<Door> door = Optional.empty();
    private volatile Optional<Instant> lastBegin = Optional.empty();

    /** Where the sync learns which Jira it reads, and as whom. */
    public record Source(Jiras jiras, Secrets secrets, Patience patience) {}

    public JiraSync(
            Stores stores,
            WorklogSync.Stores worklogs,
            AutomaticAccounts automatic,
            Settings settings,
            Source source,
            Texts texts,
            Clock clock) {
        this.stores = stores;
        this.worklogs = worklogs;
        this.automatic = automatic;
        this.settings = settings;
        this.source = source;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public void run(BooleanSupplier goOn) {
        if (!clock.instant().isBefore(due())) {
            run(Sync.Compare.NIGHTLY, goOn);
        }
    }

    /** Runs now; whoever calls holds the job's lock. */
    public void run(Sync.Compare compare, BooleanSupplier goOn) {
        lastBegin = Optional.of(clock.instant());
        Optional<Jiras.Jira> jira = source.jiras().chosen(settings.current().jiraLink());
        Optional<Secret> token = source.secrets().find(SecretName.JIRA_SERVICE_TOKEN);
        OurSide ours = new OurSide(settings.current().zone(), automatic.accepted());
        if (jira.isEmpty() || token.isEmpty()) {
            String name = jira.map(Jiras.Jira::id).orElse("");
            Sync.waits(stores, name, ours, texts.say(jira.isEmpty() ? NO_JIRA : NO_TOKEN));
            return;
        }
        IssueTracker tracker = tracker(jira.get().address(), token.get());
        BooleanSupplier stopped = () -> !goOn.getAsBoolean();
        new Sync(tracker, jira.get().id(), stores, ours, clock).run(compare, stopped);
        new WorklogSync(tracker, jira.get().id(), worklogs, clock).run(ours.zone(), stopped);
    }

    public SyncReport report() {
        return SyncReport.of(stores.scopes(), stores.states());
    }

    /** When the next run is due, as far as this node knows. */
    public Instant next() {
        Instant now = clock.instant();
        Instant due = due();
        return due.isBefore(now) ? now : due;
    }

    private Instant due() {
        Duration interval = Duration.ofMinutes(settings.current().syncMinutes()).minus(SLACK);
        // Another node may have done it; what failed is tried again after an interval as well.
        Optional<Instant> stored = report().oldest().flatMap(SyncReport.Line::asOf);
        Instant last =
                lastBegin
                        .filter(begin -> stored.map(begin::isAfter).orElse(true))
                        .or(() -> stored)
                        .orElse(Instant.EPOCH);
        return last.plus(interval);
    }

    /** One tracker as long as address and token stay: it remembers that Jira failed. */
    private synchronized IssueTracker tracker(URI address, Secret token) {
        Door fitting =
                door.filter(open -> open.address().equals(address) && open.token().equals(token))
                        .orElseGet(
                                () ->
                                        new Door(
                                                address,
                                                token,
                                                new RestIssueTracker(
                                                        address, token, source.patience())));
        door = Optional.of(fitting);
        return fitting.tracker();
    }

    private record Door(URI address, Secret token, IssueTracker tracker) {}
}

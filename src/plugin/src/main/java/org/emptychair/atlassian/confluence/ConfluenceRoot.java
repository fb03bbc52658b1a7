package org.emptychair.atlassian.confluence;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.emptychair.atlassian.access.Accounts;
import org.emptychair.atlassian.access.Jiras;
import org.emptychair.atlassian.access.Pages;
import org.emptychair.atlassian.access.People;
import org.emptychair.atlassian.ao.AoContacts;
import org.emptychair.atlassian.ao.AoScopes;
import org.emptychair.atlassian.applink.AppLinkJiras;
import org.emptychair.atlassian.applink.TokenTrial;
import org.emptychair.atlassian.csv.upload.ImportWays;
import org.emptychair.atlassian.csv.upload.Imports;
import org.emptychair.atlassian.rest.Desk;
import org.emptychair.atlassian.rest.ImportedRows;
import org.emptychair.atlassian.rest.health.Health;
import org.emptychair.atlassian.sal.Build;
import org.emptychair.atlassian.sal.FileKeySecrets;
import org.emptychair.atlassian.sal.HostServices;
import org.emptychair.atlassian.sal.SalAccounts;
import org.emptychair.atlassian.sal.SalCustodies;
import org.emptychair.atlassian.sal.SalGroups;
import org.emptychair.atlassian.sal.SalPeople;
import org.emptychair.atlassian.sal.SalRebases;
import org.emptychair.atlassian.sal.SalSettings;
import org.emptychair.atlassian.sal.SalTexts;
import org.emptychair.atlassian.sal.StartGate;
import org.emptychair.atlassian.schedule.ClusterJob;
import org.emptychair.atlassian.schedule.Recounting;
import org.emptychair.atlassian.settings.SettingsCheck;
import org.emptychair.atlassian.sync.JiraSync;
import org.emptychair.atlassian.sync.ScopeTrial;
import org.emptychair.atlassian.sync.SyncNow;
import org.emptychair.atlassian.tracker.Patience;
import org.emptychair.complaint.Complaints;
import org.emptychair.contact.Contacts;
import org.emptychair.contact.Scopes;
import org.emptychair.setting.Secrets;
import org.emptychair.setting.Settings;
import org.emptychair.sync.AutomaticAccounts;
import org.emptychair.view.Templates;
import org.emptychair.view.Texts;
import org.emptychair.wocas.LiveFindings;
import org.emptychair.wocas.Retheming;
import org.emptychair.wocas.RuleTrial;
import org.emptychair.wocas.Rules;
import org.emptychair.wocas.Themes;
import org.emptychair.wocas.candidate.Candidates;

/**
 * Puts the product together in Confluence: the one place where adapters meet the core.
 *
 * <p>What touches the database exists only after the start; until then {@link #running} is empty.
 */
public final class ConfluenceRoot implements LifecycleAware, AutoCloseable {
    private static final Duration RECOUNT_EVERY = Duration.ofMinutes(1);

    private final HostServices host;
    private final ConfluenceServices services;
    private final ConfluenceReaders readers;
    private final Texts texts;
    private final Settings settings;
    private final Secrets secrets;
    private final Jiras jiras;
    private final SettingsCheck settingsCheck;
    private final TokenTrial tokenTrial;
    private final People people;
    private final Accounts accounts;
    private final Clock clock = Clock.systemUTC();
    private final Templates templates = new Templates();
    private final StartGate gate;
    private volatile Optional<Running> running = Optional.empty();

    public ConfluenceRoot(
            HostServices host, ConfluenceServices services, ConfluenceReaders readers) {
        this.host = host;
        this.readers = readers;
        this.services = services;
        this.texts = new SalTexts(host);
        this.settings = new SalSettings(host.settings());
        this.secrets = new FileKeySecrets(host.settings(), home(host.application()));
        this.jiras = new AppLinkJiras(services.links());
        this.settingsCheck = new SettingsCheck(new SalGroups(host.users()), jiras);
        this.tokenTrial = new TokenTrial(secrets, settings, jiras);
        this.people = new SalPeople(host.users(), settings);
        this.accounts = new SalAccounts(host.users());
        this.gate = new StartGate(Build.PLUGIN_KEY, host.events(), this::open);
        Desk.offer(Texts.class, texts);
        Desk.offer(Health.class, new ConfluenceHealth(this));
        gate.listen();
    }

    private static Path home(ApplicationProperties application) {
        return application
                .getSharedHomeDirectory()
                .or(application::getLocalHomeDirectory)
                .orElseThrow(() -> new IllegalStateException("the product has no home directory"));
    }

    @Override
    public void onStart() {
        gate.onStart();
    }

    @Override
    public void onStop() {
        close();
    }

    /** Lets go of everything; the container calls it when the plugin is disabled. */
    @Override
    public void close() {
        gate.close();
        Desk.clear();
        running.ifPresent(
                opened -> {
                    opened.recountJob().close();
                    opened.importing().end();
                    opened.syncing().end();
                    opened.theming().end();
                    opened.voices().end();
                    opened.deciding().end(host.events());
                    opened.chairs().end();
                    opened.mailing().end();
                });
        running = Optional.empty();
    }

    private void open() {
        Voices voices = Voices.of(services, settings, new SalCustodies(host.settings()), clock);
        AoContacts contacts = voices.contacts();
        Scopes scopes = new AoScopes(services.database(), services.locks());
        Recounting recounting = new Recounting(contacts.recount());
        Leading leading = Leading.of(services, host, settings, clock);
        Syncing syncing = syncing(contacts, scopes, leading);
        Theming theming =
                Theming.of(
                        services,
                        voices,
                        new Theming.Chosen(settings, new SalRebases(host.settings())),
                        syncing::readings,
                        clock);
        Deciding deciding = Deciding.of(host, services, readers.restrictions(), accounts, clock);
        Chairs.Shared shared =
                new Chairs.Shared(voices, theming, scopes, syncing, deciding, leading, recounting);
        begin(
                new Running(
                        shared,
                        Chairs.of(this, shared),
                        job(recounting),
                        importing(contacts),
                        Mailing.of(this, shared)));
    }

    private Importing importing(Contacts contacts) {
        return Importing.begin(home(host.application()), ways(contacts), host, services, clock);
    }

    private void begin(Running opened) {
        offer(opened);
        opened.voices().begin(clock);
        running = Optional.of(opened);
        opened.recountJob().start(clock.instant().plus(RECOUNT_EVERY), RECOUNT_EVERY);
        opened.syncing().begin(clock);
        opened.theming().begin(clock);
        opened.deciding().begin(host.events(), clock);
        opened.chairs().begin(clock);
        opened.mailing().begin(clock);
    }

    private ImportWays ways(Contacts contacts) {
        return new ImportWays(
                contacts,
                settings,
                new ImportedRows(clock),
                services.locks()::getLockForName,
                clock);
    }

    private Syncing syncing(Contacts contacts, Scopes scopes, Leading leading) {
        JiraSync.Source source = new JiraSync.Source(jiras, secrets, Patience.USUAL);
        return Syncing.of(
                services,
                new Syncing.Shared(contacts, scopes, leading, accounts, settings, source, texts),
                clock);
    }

    private ClusterJob job(Recounting recounting) {
        return new ClusterJob(
                "org.emptychair.recount", recounting, services.scheduler(), services.locks());
    }

    private void offer(Running opened) {
        offerSettings();
        Desk.offer(Clock.class, clock);
        Desk.offer(Jiras.class, jiras);
        Desk.offer(People.class, people);
        Desk.offer(Pages.class, new ConfluencePages(services));
        Desk.offer(Accounts.class, accounts);
        opened.deciding().offer(this);
        opened.leading().offer();
        Desk.offer(Contacts.class, opened.contacts());
        Desk.offer(Themes.class, opened.theming().themes());
        Desk.offer(Rules.class, opened.theming().rules());
        Desk.offer(Retheming.class, opened.theming().retheming());
        Desk.offer(RuleTrial.class, opened.theming().trial());
        Desk.offer(LiveFindings.class, opened.theming().findings());
        Desk.offer(Candidates.class, opened.theming().candidates());
        Desk.offer(Scopes.class, opened.scopes());
        Desk.offer(Complaints.class, opened.syncing().complaints());
        Desk.offer(AutomaticAccounts.class, opened.syncing().automatic());
        Desk.offer(SyncNow.class, opened.syncing().now());
        Desk.offer(ScopeTrial.class, opened.syncing().trial());
        opened.chairs().offer();
        opened.mailing().offer();
        Desk.offer(Imports.class, opened.importing().imports());
    }

    private void offerSettings() {
        Desk.offer(Settings.class, settings);
        Desk.offer(SettingsCheck.class, settingsCheck);
        Desk.offer(Secrets.class, secrets);
        Calling.offer(host.settings(), services, secrets, clock);
        Desk.offer(TokenTrial.class, tokenTrial);
    }

    ConfluenceServices services() {
        return services;
    }

    ConfluenceReaders readers() {
        return readers;
    }

    HostServices host() {
        return host;
    }

    Texts texts() {
        return texts;
    }

    StartGate gate() {
        return gate;
    }

    Clock clock() {
        return clock;
    }

    Settings settings() {
        return settings;
    }

    Secrets secrets() {
        return secrets;
    }

    Jiras jiras() {
        return jiras;
    }

    SettingsCheck settingsCheck() {
        return settingsCheck;
    }

    TokenTrial tokenTrial() {
        return tokenTrial;
    }

    People people() {
        return people;
    }

    Accounts accounts() {
        return accounts;
    }

    Templates templates() {
        return templates;
    }

    Optional<Running> running() {
        return running;
    }

    String settingsUrl() {
        return host.application().getBaseUrl(UrlMode.RELATIVE)
                + "/plugins/servlet/empty-chair/settings";
    }
}

package org.emptychair.atlassian.confluence;

import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.util.Optional;
import org.emptychair.atlassian.access.People;
import org.emptychair.atlassian.rest.Desk;
import org.emptychair.atlassian.rest.health.Health;
import org.emptychair.atlassian.sal.Build;
import org.emptychair.atlassian.sal.HostServices;
import org.emptychair.atlassian.sal.SalPeople;
import org.emptychair.atlassian.sal.SalSettings;
import org.emptychair.atlassian.sal.SalTexts;
import org.emptychair.atlassian.sal.StartGate;
import org.emptychair.setting.Settings;
import org.emptychair.view.Templates;
import org.emptychair.view.Texts;

/**
 * Puts the product together in Confluence: the one place where adapters meet the core.
 *
 * <p>What touches the database exists only after the start; until then {@link #running} is empty.
 */
public final class ConfluenceRoot implements LifecycleAware, AutoCloseable {
    private final HostServices host;
    private final ConfluenceServices services;
    private final Texts texts;
    private final Settings settings;
    private final People people;
    private final Templates templates = new Templates();
    private final StartGate gate;
    private volatile Optional<Running> running = Optional.empty();

    public ConfluenceRoot(HostServices host, ConfluenceServices services) {
        this.host = host;
        this.services = services;
        this.texts = new SalTexts(host);
        this.settings = new SalSettings(host.settings());
        this.people = new SalPeople(host.users(), settings);
        this.gate = new StartGate(Build.PLUGIN_KEY, host.events(), this::open);
        Desk.offer(Texts.class, texts);
        Desk.offer(Health.class, new ConfluenceHealth(this));
        gate.listen();
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
        running = Optional.empty();
    }

    private void open() {}

    ConfluenceServices services() {
        return services;
    }

    HostServices host() {
        return host;
    }

    Texts texts() {
        return texts;
    }

    Settings settings() {
        return settings;
    }

    People people() {
        return people;
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

package org.emptychair.atlassian.jira;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.util.Optional;
import org.emptychair.atlassian.jira.rest.ConfluenceSide;
import org.emptychair.atlassian.rest.Desk;
import org.emptychair.atlassian.rest.health.Health;
import org.emptychair.atlassian.rest.health.HealthJson;
import org.emptychair.atlassian.rest.health.ProductFacts;
import org.emptychair.atlassian.sal.Build;
import org.emptychair.atlassian.sal.HostServices;
import org.emptychair.atlassian.sal.SalTexts;
import org.emptychair.atlassian.sal.StartGate;
import org.emptychair.view.Templates;
import org.emptychair.view.Texts;

/** Puts the product together in Jira, where it keeps no data of its own. */
public final class JiraRoot implements LifecycleAware, AutoCloseable {
    private final HostServices host;
    private final JiraServices services;
    private final Texts texts;
    private final Templates templates = new Templates();
    private final ConfluenceSide confluence;
    private final StartGate gate;
    private volatile boolean started;

    public JiraRoot(HostServices host, JiraServices services) {
        this.host = host;
        this.services = services;
        this.texts = new SalTexts(host);
        this.confluence = new AppLinkConfluence(services.links());
        this.gate = new StartGate(Build.PLUGIN_KEY, host.events(), () -> started = true);
        Desk.offer(Texts.class, texts);
        Desk.offer(ConfluenceSide.class, confluence);
        Desk.offer(Health.class, this::health);
        gate.listen();
    }

    HostServices host() {
        return host;
    }

    JiraServices services() {
        return services;
    }

    Texts texts() {
        return texts;
    }

    Templates templates() {
        return templates;
    }

    ConfluenceSide confluence() {
        return confluence;
    }

    private HealthJson health() {
        return new HealthJson(
                started ? "ready" : "starting",
                ProductFacts.plugin(),
                ProductFacts.product(host.application()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
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
    }
}

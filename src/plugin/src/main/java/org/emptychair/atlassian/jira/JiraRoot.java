package org.emptychair.atlassian.jira;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.util.Optional;
import org.emptychair.atlassian.rest.Desk;
import org.emptychair.atlassian.rest.health.Health;
import org.emptychair.atlassian.rest.health.HealthJson;
import org.emptychair.atlassian.rest.health.ProductFacts;
import org.emptychair.atlassian.sal.Build;
import org.emptychair.atlassian.sal.HostServices;
import org.emptychair.atlassian.sal.SalTexts;
import org.emptychair.atlassian.sal.StartGate;
import org.emptychair.view.Texts;

/** Puts the product together in Jira, where it keeps no data of its own. */
public final class JiraRoot implements LifecycleAware, AutoCloseable {
    private final HostServices host;
    private final StartGate gate;
    private volatile boolean started;

    public JiraRoot(HostServices host) {
        this.host = host;
        this.gate = new StartGate(Build.PLUGIN_KEY, host.events(), () -> started = true);
        Desk.offer(Texts.class, new SalTexts(host));
        Desk.offer(Health.class, this::health);
        gate.listen();
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

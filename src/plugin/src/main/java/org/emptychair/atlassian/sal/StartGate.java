package org.emptychair.atlassian.sal;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.event.events.PluginEnabledEvent;

/**
 * Opens once the product has started <em>and</em> our plugin is enabled, whichever comes first:
 * before both, jobs and ActiveObjects are not to be touched.
 */
public final class StartGate {
    private final String pluginKey;
    private final EventPublisher events;
    private final Runnable open;
    private boolean started;
    private boolean enabled;
    private boolean done;

    /**
     * @param open run once, on the thread of the second signal
     */
    public StartGate(String pluginKey, EventPublisher events, Runnable open) {
        this.pluginKey = pluginKey;
        this.events = events;
        this.open = open;
    }

    /** Listens from now on. */
    public void listen() {
        events.register(this);
    }

    @EventListener
    public void onEnabled(PluginEnabledEvent event) {
        if (pluginKey.equals(event.getPlugin().getKey())) {
            signal(true);
        }
    }

    public void onStart() {
        signal(false);
    }

    /** Never opens again. */
    public synchronized void close() {
        events.unregister(this);
        done = true;
    }

    private synchronized void signal(boolean isEnabled) {
        enabled |= isEnabled;
        started |= !isEnabled;
        if (enabled && started && !done) {
            done = true;
            open.run();
        }
    }
}

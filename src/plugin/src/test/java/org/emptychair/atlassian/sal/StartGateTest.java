package org.emptychair.atlassian.sal;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.Plugin;
import com.atlassian.plugin.event.events.PluginEnabledEvent;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

class StartGateTest {
    private final EventPublisher events = Mockito.mock(EventPublisher.class);
    private final AtomicInteger opened = new AtomicInteger();
    private final StartGate gate = new StartGate("ours", events, opened::incrementAndGet);

    private static PluginEnabledEvent enabled(String key) {
        Plugin plugin = Mockito.mock(Plugin.class);
        Mockito.when(plugin.getKey()).thenReturn(key);
        return new PluginEnabledEvent(plugin);
    }

    @Test
    void opensWhenTheProductStartedAndThenOurPluginWasEnabled() {
        gate.onStart();
        assertThat(opened).hasValue(0);

        gate.onEnabled(enabled("ours"));

        assertThat(opened).hasValue(1);
    }

    @Test
    void opensWhenOurPluginWasEnabledAndThenTheProductStarted() {
        gate.onEnabled(enabled("ours"));
        assertThat(opened).hasValue(0);

        gate.onStart();

        assertThat(opened).hasValue(1);
    }

    @Test
    void otherPluginsDoNotOpenIt() {
        gate.onStart();

        gate.onEnabled(enabled("theirs"));

        assertThat(opened).hasValue(0);
    }

    @Test
    void opensOnce() {
        gate.onStart();
        gate.onEnabled(enabled("ours"));

        gate.onStart();
        gate.onEnabled(enabled("ours"));

        assertThat(opened).hasValue(1);
    }

    @Test
    void onceClosedItListensNoMoreAndNeverOpens() {
        gate.listen();
        gate.close();

        gate.onStart();
        gate.onEnabled(enabled("ours"));

        Mockito.verify(events).unregister(gate);
        assertThat(opened).hasValue(0);
    }
}

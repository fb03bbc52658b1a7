package org.emptychair.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import org.apache.velocity.app.VelocityEngine;
import org.junit.jupiter.api.Test;

/** A host that has a template engine of its own, where the thread's class loader finds it. */
class OwnTemplateEngineTest {
    @Test
    void theHostsEngineIsNotTakenForOurs() throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        URL engine = VelocityEngine.class.getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader host = new URLClassLoader(new URL[] {engine}, before.getParent())) {
            thread.setContextClassLoader(host);

            assertThat(new Templates()).isNotNull();

            assertThat(thread.getContextClassLoader()).isSameAs(host);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}

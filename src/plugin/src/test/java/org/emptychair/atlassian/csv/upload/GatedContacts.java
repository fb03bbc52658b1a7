package org.emptychair.atlassian.csv.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.emptychair.contact.Contacts;
import org.emptychair.contact.InMemoryContacts;

/** Contacts in memory that keep a batch only when the test lets it pass. */
final class GatedContacts {
    private final Semaphore gate = new Semaphore(0);
    private final CountDownLatch twice = new CountDownLatch(2);
    private final List<Integer> batches = new CopyOnWriteArrayList<>();

    void letPass(int count) {
        gate.release(count);
    }

    void awaitTheSecondBatch() {
        try {
            assertThat(twice.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException hurried) {
            throw new IllegalStateException(hurried);
        }
    }

    /** The sizes of the batches that passed. */
    List<Integer> batches() {
        return batches;
    }

    Contacts contacts() {
        Contacts memory = new InMemoryContacts(() -> ZoneOffset.UTC);
        return (Contacts)
                Proxy.newProxyInstance(
                        Contacts.class.getClassLoader(),
                        new Class<?>[] {Contacts.class},
                        (proxy, method, given) -> {
                            if (method.getName().equals("keep")) {
                                pass(((Collection<?>) given[0]).size());
                            }
                            try {
                                return method.invoke(memory, given);
                            } catch (InvocationTargetException refused) {
                                throw refused.getCause();
                            }
                        });
    }

    private void pass(int size) {
        twice.countDown();
        gate.acquireUninterruptibly();
        batches.add(size);
    }
}

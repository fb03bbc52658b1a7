package org.emptychair.host.platform;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands each event to the public one-argument methods marked as listeners; one failing stops no
 * other.
 */
final class LocalEventPublisher implements EventPublisher {

    private static final Logger LOG = LoggerFactory.getLogger(LocalEventPublisher.class);

    private final List<Object> listeners = new CopyOnWriteArrayList<>();

    @Override
    public void register(Object listener) {
        unregister(listener);
        listeners.add(listener);
    }

    @Override
    public void unregister(Object listener) {
        listeners.removeIf(registered -> registered == listener);
    }

    @Override
    public void unregisterAll() {
        listeners.clear();
    }

    @Override
    public void publish(Object event) {
        for (Object listener : listeners) {
            Arrays.stream(listener.getClass().getMethods())
                    .filter(method -> listensTo(method, event))
                    .forEach(method -> call(listener, method, event));
        }
    }

    private static boolean listensTo(Method method, Object event) {
        return method.isAnnotationPresent(EventListener.class)
                && method.getParameterCount() == 1
                && method.getParameterTypes()[0].isInstance(event);
    }

    private static void call(Object listener, Method method, Object event) {
        try {
            // A listener's class need not be public for its listener methods to be called.
            method.setAccessible(true);
            method.invoke(listener, event);
        } catch (InvocationTargetException failed) {
            LOG.error("{} failed on {}", method, event, failed.getCause());
        } catch (IllegalAccessException denied) {
            throw new IllegalStateException("cannot call " + method, denied);
        }
    }
}

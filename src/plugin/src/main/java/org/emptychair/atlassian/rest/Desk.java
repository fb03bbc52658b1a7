package org.emptychair.atlassian.rest;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where resources ask for what they need, since the host creates them without our beans.
 *
 * <p>The product's composition root fills it when everything is ready and clears it at the end.
 */
public final class Desk {
    private static final Map<Class<?>, Object> OFFERS = new ConcurrentHashMap<>();

    private Desk() {}

    public static <T> void offer(Class<T> port, T service) {
        OFFERS.put(port, service);
    }

    public static void clear() {
        OFFERS.clear();
    }

    /**
     * @throws Refusal when nobody offers it, or not yet: the answer is 503
     */
    public static <T> T ask(Class<T> port) {
        return find(port).orElseThrow(() -> new Refusal(Problem.of(Problem.Kind.NOT_READY)));
    }

    public static <T> Optional<T> find(Class<T> port) {
        return Optional.ofNullable(OFFERS.get(port)).map(port::cast);
    }
}

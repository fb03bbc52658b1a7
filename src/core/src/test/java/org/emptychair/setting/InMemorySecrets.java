package org.emptychair.setting;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Secrets in a map. */
public final class InMemorySecrets implements Secrets {
    private final Map<SecretName, Secret> kept = new ConcurrentHashMap<>();

    @Override
    public void put(SecretName name, Secret secret) {
        kept.put(name, secret);
    }

    @Override
    public Optional<Secret> find(SecretName name) {
        return Optional.ofNullable(kept.get(name));
    }

    @Override
    public void remove(SecretName name) {
        kept.remove(name);
    }
}

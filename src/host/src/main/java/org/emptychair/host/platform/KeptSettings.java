package org.emptychair.host.platform;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Settings in memory, as the products keep theirs: who asks within a transaction asks the database,
 * and what a transaction writes is forgotten on every node once it has ended.
 */
final class KeptSettings {
    private static final String NAME = "host.settings";

    /** No JSON is empty. */
    private static final String NONE = "";

    private final Cache<String, String> kept;

    KeptSettings(CacheManager caches) {
        kept = caches.getCache(NAME, null);
    }

    /** The JSON of a setting. */
    Optional<String> get(String key, Supplier<Optional<String>> stored) {
        return TransactionSynchronizationManager.isActualTransactionActive()
                ? stored.get()
                : Optional.of(kept.get(key, () -> stored.get().orElse(NONE)))
                        .filter(json -> !json.equals(NONE));
    }

    /** What was kept of a setting holds no longer. */
    void changed(String key) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(
                    new TransactionSynchronization() {
                        @Override
                        public void afterCompletion(int status) {
                            kept.remove(key);
                        }
                    });
        } else {
            kept.remove(key);
        }
    }
}

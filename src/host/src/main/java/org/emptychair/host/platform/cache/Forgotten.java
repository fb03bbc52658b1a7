package org.emptychair.host.platform.cache;

import java.util.Optional;
import java.util.function.BiConsumer;

/** Word between nodes of what their caches must not hold any longer. */
public interface Forgotten {
    /** There are no other nodes. */
    Forgotten ALONE =
            new Forgotten() {
                @Override
                public void tell(String cache, Optional<Object> key) {
                    // Nobody listens.
                }

                @Override
                public void hear(BiConsumer<String, Optional<Object>> forgotten) {
                    // Nobody speaks.
                }
            };

    /**
     * @param key absent for all entries
     */
    void tell(String cache, Optional<Object> key);

    /**
     * @param forgotten told a cache and a key, or no key for all of its entries
     */
    void hear(BiConsumer<String, Optional<Object>> forgotten);
}

package org.emptychair.host.platform.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LocalCacheManagerTest {

    private record OwnValue(String text) implements Serializable {}

    private final Cache<String, Object> cache =
            new LocalCacheManager(Forgotten.ALONE).getCache("trial", null);

    @Test
    void jdkTypesComeBack() {
        cache.put("key", Map.of("a", List.of("b")));

        assertThat(cache.get("key")).isEqualTo(Map.of("a", List.of("b")));
    }

    @Test
    void aPluginsOwnTypeIsRefusedEvenInsideAList() {
        assertThatThrownBy(() -> cache.put("key", List.of(new OwnValue("x"))))
                .isInstanceOf(CacheException.class)
                .hasMessageContaining("cache 'trial' holds serializable JDK types only");
    }

    @Test
    void whatIsMissingIsLoadedOnce() {
        Cache<String, String> loading =
                new LocalCacheManager(Forgotten.ALONE).getCache("loading", key -> key + "!");

        assertThat(loading.get("a")).isEqualTo("a!");
        assertThat(loading.get("a", () -> "never")).isEqualTo("a!");
    }

    @Test
    void oneNameIsOneCache() {
        LocalCacheManager caches = new LocalCacheManager(Forgotten.ALONE);
        caches.<String, String>getCache("same", null).put("a", "b");

        assertThat(caches.<String, String>getCache("same", null).get("a")).isEqualTo("b");
    }
}

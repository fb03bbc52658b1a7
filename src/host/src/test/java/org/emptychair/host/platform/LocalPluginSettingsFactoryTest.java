package org.emptychair.host.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.emptychair.host.platform.cache.Forgotten;
import org.emptychair.host.platform.cache.LocalCacheManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPluginSettingsFactoryTest {

    @TempDir Path folder;

    private HostDatabase database;
    private PluginSettings settings;

    @BeforeEach
    void open() {
        database = HostDatabase.inFolder(folder);
        settings =
                new LocalPluginSettingsFactory(
                                database.jdbi(), new LocalCacheManager(Forgotten.ALONE))
                        .createGlobalSettings();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void textsListsAndMapsComeBackAndEachPutTellsWhatWasThere() {
        assertThat(settings.put("zone", "Europe/Berlin")).isNull();
        assertThat(settings.put("zone", List.of("a", "b"))).isEqualTo("Europe/Berlin");
        assertThat(settings.put("zone", Map.of("k", "v"))).isEqualTo(List.of("a", "b"));
        assertThat(settings.remove("zone")).isEqualTo(Map.of("k", "v"));
        assertThat(settings.get("zone")).isNull();
    }

    @Test
    void whatATransactionTookBackIsNotRemembered() {
        settings.put("zone", "Europe/Berlin");
        settings.get("zone");

        database.transactions()
                .executeWithoutResult(
                        status -> {
                            settings.put("zone", "Asia/Tokyo");
                            assertThat(settings.get("zone")).isEqualTo("Asia/Tokyo");
                            status.setRollbackOnly();
                        });

        assertThat(settings.get("zone")).isEqualTo("Europe/Berlin");
        database.transactions().executeWithoutResult(status -> settings.put("zone", "Asia/Tokyo"));
        assertThat(settings.get("zone")).isEqualTo("Asia/Tokyo");
    }

    @Test
    void anythingElseIsRefusedAndChangesNothing() {
        settings.put("limit", "10");

        assertThatThrownBy(() -> settings.put("limit", 11))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("setting 'limit' must be a String");
        assertThatThrownBy(() -> settings.put("limit", List.of(1, 2)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(settings.get("limit")).isEqualTo("10");
    }

    @Test
    void aKeyLongerThanTheProductsAllowIsRefused() {
        assertThatThrownBy(() -> settings.put("k".repeat(101), "v"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at most 100 characters");
    }

    @Test
    void aPutInsideATransactionThatFailsIsForgotten() {
        LocalTransactionTemplate transactions = new LocalTransactionTemplate(database);

        assertThatThrownBy(
                        () ->
                                transactions.execute(
                                        () -> {
                                            settings.put("half", "done");
                                            throw new IllegalStateException("on purpose");
                                        }))
                .hasMessage("on purpose");

        assertThat(settings.get("half")).isNull();
    }
}

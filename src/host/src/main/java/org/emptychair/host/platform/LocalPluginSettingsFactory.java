package org.emptychair.host.platform;

import com.atlassian.cache.CacheManager;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Settings in the database, by key inside a namespace. As in the products a value is a String, a
 * List of Strings, a Map of Strings or Properties, and a key has at most 100 characters.
 */
final class LocalPluginSettingsFactory implements PluginSettingsFactory {

    private static final int KEY_LIMIT = 100;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Jdbi jdbi;
    private final KeptSettings kept;

    LocalPluginSettingsFactory(Jdbi jdbi, CacheManager caches) {
        this.jdbi = jdbi;
        this.kept = new KeptSettings(caches);
        jdbi.useHandle(
                handle ->
                        handle.execute(
                                "CREATE TABLE IF NOT EXISTS host_setting (namespace VARCHAR(255) NOT NULL,"
                                        + " name VARCHAR(255) NOT NULL, json TEXT NOT NULL, PRIMARY KEY (namespace, name))"));
    }

    @Override
    public PluginSettings createSettingsForKey(@Nullable String key) {
        return new Settings(key == null ? "" : key);
    }

    @Override
    public PluginSettings createGlobalSettings() {
        return new Settings("");
    }

    private final class Settings implements PluginSettings {

        private final String namespace;

        Settings(String namespace) {
            this.namespace = namespace;
        }

        @Override
        public @Nullable Object get(String key) {
            check(key);
            return kept.get(
                            namespace + '\n' + key,
                            () -> jdbi.withHandle(handle -> read(handle, key)))
                    .map(LocalPluginSettingsFactory::value)
                    .orElse(null);
        }

        @Override
        public @Nullable Object put(String key, @Nullable Object value) {
            check(key);
            if (value == null) {
                return remove(key);
            }
            String json = json(key, value);
            return changing(
                    key,
                    handle -> {
                        Optional<String> before = read(handle, key);
                        String sql =
                                before.isPresent()
                                        ? "UPDATE host_setting SET json = :json WHERE namespace = :namespace AND name = :name"
                                        : "INSERT INTO host_setting (namespace, name, json) VALUES (:namespace, :name, :json)";
                        handle.createUpdate(sql)
                                .bind("namespace", namespace)
                                .bind("name", key)
                                .bind("json", json)
                                .execute();
                        return before;
                    });
        }

        private @Nullable Object changing(
                String key, HandleCallback<Optional<String>, RuntimeException> change) {
            Optional<String> before = jdbi.withHandle(change);
            kept.changed(namespace + '\n' + key);
            return before.map(LocalPluginSettingsFactory::value).orElse(null);
        }

        @Override
        public @Nullable Object remove(String key) {
            check(key);
            return changing(
                    key,
                    handle -> {
                        Optional<String> before = read(handle, key);
                        handle.createUpdate(
                                        "DELETE FROM host_setting WHERE namespace = :namespace AND name = :name")
                                .bind("namespace", namespace)
                                .bind("name", key)
                                .execute();
                        return before;
                    });
        }

        private Optional<String> read(Handle handle, String key) {
            return handle.createQuery(
                            "SELECT json FROM host_setting WHERE namespace = :namespace AND name = :name")
                    .bind("namespace", namespace)
                    .bind("name", key)
                    .mapTo(String.class)
                    .findOne();
        }
    }

    private static void check(String key) {
        if (key.length() > KEY_LIMIT) {
            throw new IllegalArgumentException(
                    "a settings key has at most %d characters: %s".formatted(KEY_LIMIT, key));
        }
    }

    private static String json(String key, Object value) {
        boolean allowed =
                value instanceof String
                        || value instanceof Properties
                        || isListOfStrings(value)
                        || isMapOfStrings(value);
        if (!allowed) {
            throw new IllegalArgumentException(
                    "setting '%s' must be a String, or a List or Map of Strings, not %s"
                            .formatted(key, value.getClass().getName()));
        }
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException(
                    "setting '%s' cannot be written".formatted(key), unwritable);
        }
    }

    private static boolean isListOfStrings(Object value) {
        return value instanceof List<?> list && list.stream().allMatch(String.class::isInstance);
    }

    private static boolean isMapOfStrings(Object value) {
        return value instanceof Map<?, ?> map
                && isListOfStrings(List.copyOf(map.keySet()))
                && isListOfStrings(List.copyOf(map.values()));
    }

    private static Object value(String json) {
        try {
            return JSON.readValue(json, Object.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("a stored setting is not JSON", unreadable);
        }
    }
}

package org.emptychair.host.platform.ao;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import net.java.ao.DatabaseProvider;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.RawEntity;
import net.java.ao.SchemaConfiguration;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.TableNameConverter;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;
import org.emptychair.host.platform.HostDatabase;

/**
 * The tables of one plugin: {@code AO_}, six characters of its namespace's hash, the entity's name.
 */
final class AoTables {

    private static final int HASH_LENGTH = 6;

    private final String prefix;
    private final TableNameConverter names;
    private final AtlassianFieldNameConverter fields = new AtlassianFieldNameConverter();

    AoTables(String namespace) {
        String md5 = md5(namespace);
        prefix = "AO_" + md5.substring(md5.length() - HASH_LENGTH).toUpperCase(Locale.ROOT);
        names = new AtlassianTableNameConverter(name -> prefix + "_" + name);
    }

    private static String md5(String text) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has MD5", missing);
        }
    }

    /** Refuses a name that is longer than the products allow, as they do. */
    void check(Class<? extends RawEntity<?>> entity) {
        names.getName(entity);
        for (var method : entity.getMethods()) {
            fields.getName(method);
        }
    }

    EntityManager open(HostDatabase database) {
        return new EntityManager(provider(database), new Configuration());
    }

    private static DatabaseProvider provider(HostDatabase database) {
        JoinedDataSource source = new JoinedDataSource(database.dataSource());
        return database.isPostgres()
                ? new PostgreSQLDatabaseProvider(source, database.schema())
                : new H2Provider(source, database.schema());
    }

    private final class Configuration implements EntityManagerConfiguration {

        private final NameConverters converters =
                new SimpleNameConverters(
                        names,
                        fields,
                        new AtlassianSequenceNameConverter(),
                        new AtlassianTriggerNameConverter(),
                        new AtlassianIndexNameConverter(),
                        new AtlassianUniqueNameConverter());

        @Override
        @SuppressWarnings("deprecation") // the interface still asks for it
        public boolean useWeakCache() {
            return true;
        }

        @Override
        public NameConverters getNameConverters() {
            return converters;
        }

        @Override
        public SchemaConfiguration getSchemaConfiguration() {
            return (table, caseSensitive) ->
                    table.toUpperCase(Locale.ROOT).startsWith(prefix + "_");
        }

        @Override
        public EntityInfoResolverFactory getEntityInfoResolverFactory() {
            return new CachingEntityInfoResolverFactory();
        }
    }
}

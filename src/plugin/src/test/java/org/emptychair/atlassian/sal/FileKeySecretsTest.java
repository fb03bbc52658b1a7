package org.emptychair.atlassian.sal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.setting.SecretName.JIRA_SERVICE_TOKEN;
import static org.emptychair.setting.SecretName.LETTER_LINKS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import org.emptychair.setting.Secret;
import org.emptychair.setting.Secrets;
import org.emptychair.setting.SecretsContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileKeySecretsTest extends SecretsContract {
    private static final Secret TOKEN = new Secret("not-a-real-token-4711");

    @TempDir Path home = Path.of("");
    private final MapSettingsFactory settings = new MapSettingsFactory();

    @Override
    protected Secrets empty() {
        return new FileKeySecrets(settings, home);
    }

    private Path key() {
        return home.resolve("empty-chair/secrets.key");
    }

    @Test
    void theDatabaseAloneDoesNotTellASecret() {
        empty().put(JIRA_SERVICE_TOKEN, TOKEN);

        assertThat(settings.kept().toString()).doesNotContain(TOKEN.value());
    }

    @Test
    void onlyTheProductMayReadTheKey() throws IOException {
        empty().put(JIRA_SERVICE_TOKEN, TOKEN);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key())))
                .isEqualTo("rw-------");
        try (Stream<Path> files = Files.list(key().getParent())) {
            assertThat(files).containsExactly(key());
        }
    }

    @Test
    void anotherNodeOpensWhatThisOneLocked() {
        empty().put(JIRA_SERVICE_TOKEN, TOKEN);

        assertThat(empty().find(JIRA_SERVICE_TOKEN)).contains(TOKEN);
    }

    @Test
    void withoutItsKeyASecretIsAbsent() throws IOException {
        empty().put(JIRA_SERVICE_TOKEN, TOKEN);

        Files.delete(key());

        assertThat(empty().find(JIRA_SERVICE_TOKEN)).isEmpty();
    }

    @Test
    void withAnotherKeyASecretIsAbsent() throws IOException {
        empty().put(JIRA_SERVICE_TOKEN, TOKEN);

        Files.write(key(), new byte[32]);

        assertThat(empty().find(JIRA_SERVICE_TOKEN)).isEmpty();
    }

    @Test
    void aSecretThatWasMovedToAnotherNameIsAbsent() {
        empty().put(JIRA_SERVICE_TOKEN, TOKEN);

        settings.kept().keySet().removeIf(name -> !name.endsWith(JIRA_SERVICE_TOKEN.key()));
        String locked = settings.kept().values().iterator().next();
        empty().put(LETTER_LINKS, TOKEN);
        settings.kept().replaceAll((name, text) -> locked);

        assertThat(empty().find(JIRA_SERVICE_TOKEN)).contains(TOKEN);
        assertThat(empty().find(LETTER_LINKS)).isEmpty();
    }

    @Test
    void aBrokenKeyIsReplacedWhenASecretIsTold() throws IOException {
        Files.createDirectories(key().getParent());
        Files.write(key(), new byte[3]);

        empty().put(JIRA_SERVICE_TOKEN, TOKEN);

        assertThat(empty().find(JIRA_SERVICE_TOKEN)).contains(TOKEN);
    }

    @Test
    void theSameSecretLooksDifferentEachTime() {
        empty().put(JIRA_SERVICE_TOKEN, TOKEN);
        String first = settings.kept().toString();

        empty().put(JIRA_SERVICE_TOKEN, TOKEN);

        assertThat(settings.kept().toString()).isNotEqualTo(first);
    }

    @Test
    void aTextThatIsNoneOfOursIsAbsent() {
        empty().put(JIRA_SERVICE_TOKEN, TOKEN);
        settings.kept().replaceAll((name, locked) -> "c2hvcnQ=");

        assertThat(empty().find(JIRA_SERVICE_TOKEN)).isEmpty();
    }

    @Test
    void nodesThatMakeAKeyAtOnceAgreeOnOne() throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(8);
        Callable<SecretKey> make = () -> new KeyFile(key(), new SecureRandom()).findOrMake();
        try {
            Set<SecretKey> keys = new HashSet<>();
            for (Future<SecretKey> key : nodes.invokeAll(Collections.nCopies(32, make))) {
                keys.add(key.get());
            }

            assertThat(keys).hasSize(1);
        } finally {
            nodes.shutdownNow();
        }
    }
}

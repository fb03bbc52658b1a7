package org.emptychair.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.setting.SecretName.JIRA_SERVICE_TOKEN;

import org.junit.jupiter.api.Test;

/** What every keeper of secrets does. */
public abstract class SecretsContract {
    private static final Secret TOKEN = new Secret("Njg4-not-a-token-5NzI=");

    /** A keeper that knows no secret. */
    protected abstract Secrets empty();

    @Test
    void aSecretNobodyToldIsAbsent() {
        assertThat(empty().find(JIRA_SERVICE_TOKEN)).isEmpty();
    }

    @Test
    void aSecretComesBackAsTold() {
        Secrets secrets = empty();
        Secret unusual = new Secret("pässwörd 🐌 \" ' \\ = ".repeat(20));

        secrets.put(JIRA_SERVICE_TOKEN, unusual);

        assertThat(secrets.find(JIRA_SERVICE_TOKEN)).contains(unusual);
    }

    @Test
    void theSecretToldLastHolds() {
        Secrets secrets = empty();
        secrets.put(JIRA_SERVICE_TOKEN, new Secret("older"));

        secrets.put(JIRA_SERVICE_TOKEN, TOKEN);

        assertThat(secrets.find(JIRA_SERVICE_TOKEN)).contains(TOKEN);
    }

    @Test
    void aRemovedSecretIsGone() {
        Secrets secrets = empty();
        secrets.put(JIRA_SERVICE_TOKEN, TOKEN);

        secrets.remove(JIRA_SERVICE_TOKEN);
        secrets.remove(JIRA_SERVICE_TOKEN);

        assertThat(secrets.find(JIRA_SERVICE_TOKEN)).isEmpty();
    }

    @Test
    void aSecretOfFourThousandCharactersFits() {
        Secrets secrets = empty();
        Secret longest = new Secret("x".repeat(4_000));

        secrets.put(JIRA_SERVICE_TOKEN, longest);

        assertThat(secrets.find(JIRA_SERVICE_TOKEN)).contains(longest);
    }
}

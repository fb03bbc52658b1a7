package org.emptychair.setting;

import java.util.regex.Pattern;

/**
 * What a secret is kept for.
 *
 * @param key at most 70 letters, digits, dots, dashes and underscores
 */
public record SecretName(String key) {
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._-]{1,70}");

    /** The personal access token with which sync and outbox speak to Jira. */
    public static final SecretName JIRA_SERVICE_TOKEN = new SecretName("JIRA_SERVICE_TOKEN");

    /** What the addresses are signed with at which readers end their letters. */
    public static final SecretName LETTER_LINKS = new SecretName("LETTER_LINKS");

    public SecretName {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("a secret is not kept under '%s'".formatted(key));
        }
    }

    /** What a source signs its webhooks with. */
    public static SecretName webhook(String source) {
        return new SecretName("WEBHOOK." + source);
    }

    /** What it signed them with before, for a day. */
    public static SecretName formerWebhook(String source) {
        return new SecretName("WEBHOOK_FORMER." + source);
    }

    /** The address of a leader's calendar: whoever knows it reads it. */
    public static SecretName calendar(String leader) {
        return new SecretName("CALENDAR." + leader);
    }

    @Override
    public String toString() {
        return key;
    }
}

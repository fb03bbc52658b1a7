package org.emptychair.setting;

/** The secrets that the product keeps for its admin. */
public enum SecretName {
    /** The personal access token with which sync and outbox speak to Jira. */
    JIRA_SERVICE_TOKEN
}

package org.emptychair.setting;

/** How the panel treats what Jira would not show to everybody. */
public enum Mode {
    /** Counts of five or more and redacted quotes for everybody, no issue keys. */
    SHARED,
    /** Keys, summaries and quotes only for those who may see the issue in Jira. */
    AS_VIEWER
}

package org.emptychair.host.jira.store;

/** What somebody may do in a project; each level includes those before it. */
public enum Access {
    /** Sees issues, public comments and links. */
    BROWSE,
    /** A customer's or colleague's part: comments, creates. */
    CONTRIBUTE,
    /** Works on issues, links them, and sees internal comments. */
    AGENT,
    ADMINISTER
}

package org.emptychair.host.jira.rest;

/** Somebody must sign in for this. */
final class Unauthorised extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unauthorised() {
        super("You are not authenticated. Authentication required to perform this operation.");
    }
}

package org.emptychair.atlassian.jira.rest;

import java.net.URI;
import java.util.Optional;

/** The linked Confluence, asked as the person who is signed in. */
public interface ConfluenceSide {
    /** Whether there is one. */
    boolean isLinked();

    /** Where the person allows us to ask as them; absent without a link. */
    Optional<URI> authorise();

    /**
     * Asks Confluence's own REST of ours.
     *
     * @param path below it, with its query
     * @param body JSON; absent for none
     * @throws NotYetAllowed when the person has not allowed it
     * @throws Away when no answer of ours came back
     */
    Said ask(String method, String path, Optional<String> body);

    /** An answer of ours: JSON, or a problem. */
    record Said(int status, boolean problem, String body) {}

    /** The person has to allow it first. */
    final class NotYetAllowed extends RuntimeException {
        private static final long serialVersionUID = 1;

        public NotYetAllowed() {
            super("Confluence may not yet be asked as this person");
        }
    }

    /** Confluence is down, slow, or something else answers in its place. */
    final class Away extends RuntimeException {
        private static final long serialVersionUID = 1;

        public Away(String message) {
            super(message);
        }
    }
}

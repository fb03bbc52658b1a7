package org.emptychair.host.jira.rest;

import java.io.IOException;

/** What answers one kind of request. */
@FunctionalInterface
interface Handler {
    void handle(Exchange exchange) throws IOException;
}

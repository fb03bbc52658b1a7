package org.emptychair.sync;

import org.emptychair.complaint.Complaints;
import org.emptychair.contact.Contacts;
import org.emptychair.contact.Scopes;

/**
 * Everything that the sync reads and writes on our side.
 *
 * @param scopes what to read
 * @param contacts what customers told us
 * @param complaints what they wait on
 * @param issues which issues were read, and as what
 * @param states how far each scope is
 * @param firstWords who of us seems to write by itself
 */
public record Stores(
        Scopes scopes,
        Contacts contacts,
        Complaints complaints,
        ReadIssues issues,
        ScopeStates states,
        FirstWords firstWords) {}

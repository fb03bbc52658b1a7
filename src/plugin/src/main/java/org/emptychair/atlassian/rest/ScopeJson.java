package org.emptychair.atlassian.rest;

import java.util.Locale;
import org.emptychair.contact.Scope;
import org.emptychair.contact.ScopeId;

/** A scope as REST writes it. */
record ScopeJson(long id, String name, String kind, String jql) {
    static ScopeJson of(ScopeId id, Scope scope) {
        return new ScopeJson(
                id.value(),
                scope.name(),
                scope.kind().name().toLowerCase(Locale.ROOT),
                scope.jql());
    }
}

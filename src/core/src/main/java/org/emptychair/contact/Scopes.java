package org.emptychair.contact;

import java.util.Optional;
import java.util.SortedMap;

/** The scopes that the admin keeps, at most 100. */
public interface Scopes {
    int MOST = 100;

    /** All scopes by id, oldest first. */
    SortedMap<ScopeId, Scope> all();

    Optional<Scope> find(ScopeId id);

    /**
     * @throws ScopeNameTaken when another scope bears the name, whatever the case of its letters
     * @throws IllegalStateException when there are {@link #MOST} already
     */
    ScopeId add(Scope scope);

    /**
     * @return whether there was such a scope
     * @throws ScopeNameTaken when another scope bears the name
     */
    boolean replace(ScopeId id, Scope scope);

    /** Whether there was such a scope. */
    boolean remove(ScopeId id);
}

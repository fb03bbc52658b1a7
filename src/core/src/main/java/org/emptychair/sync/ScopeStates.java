package org.emptychair.sync;

import java.util.List;
import java.util.Optional;
import org.emptychair.contact.ScopeId;

/** Where the sync notes how far it is. */
public interface ScopeStates {
    /** Of every scope that was begun, in the order of their ids. */
    List<ScopeState> all();

    Optional<ScopeState> find(ScopeId scope);

    void keep(ScopeState state);

    void remove(ScopeId scope);
}

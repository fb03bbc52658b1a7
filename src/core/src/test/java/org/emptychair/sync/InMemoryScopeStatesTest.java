package org.emptychair.sync;

class InMemoryScopeStatesTest extends ScopeStatesContract {
    @Override
    protected ScopeStates empty() {
        return new InMemoryScopeStates();
    }
}

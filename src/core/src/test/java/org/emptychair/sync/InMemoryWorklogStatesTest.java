package org.emptychair.sync;

class InMemoryWorklogStatesTest extends WorklogStatesContract {
    @Override
    protected WorklogStates empty() {
        return new InMemoryWorklogStates();
    }
}

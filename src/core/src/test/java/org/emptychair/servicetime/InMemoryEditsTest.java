package org.emptychair.servicetime;

class InMemoryEditsTest extends EditsContract {
    @Override
    protected ServiceTimes empty() {
        return new InMemoryServiceTimes();
    }
}

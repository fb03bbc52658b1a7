package org.emptychair.servicetime;

class InMemoryServiceTimesTest extends ServiceTimesContract {
    @Override
    protected ServiceTimes empty() {
        return new InMemoryServiceTimes();
    }
}

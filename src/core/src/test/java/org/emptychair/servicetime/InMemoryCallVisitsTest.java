package org.emptychair.servicetime;

class InMemoryCallVisitsTest extends CallVisitsContract {
    @Override
    protected CallVisits empty() {
        return new InMemoryCallVisits();
    }
}

package org.emptychair.servicetime;

class InMemoryTimersTest extends TimersContract {
    @Override
    protected Timers empty() {
        return new InMemoryTimers();
    }
}

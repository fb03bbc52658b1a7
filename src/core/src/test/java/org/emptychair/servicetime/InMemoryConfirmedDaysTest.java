package org.emptychair.servicetime;

class InMemoryConfirmedDaysTest extends ConfirmedDaysContract {
    @Override
    protected ConfirmedDays empty() {
        return new InMemoryConfirmedDays();
    }
}

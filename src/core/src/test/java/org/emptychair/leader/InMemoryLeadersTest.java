package org.emptychair.leader;

class InMemoryLeadersTest extends LeadersContract {
    @Override
    protected Leaders empty() {
        return new InMemoryLeaders();
    }
}

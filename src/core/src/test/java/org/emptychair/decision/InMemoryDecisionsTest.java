package org.emptychair.decision;

class InMemoryDecisionsTest extends DecisionsContract {
    @Override
    protected Decisions empty() {
        return new InMemoryDecisions();
    }
}

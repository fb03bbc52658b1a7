package org.emptychair.servicetime;

class InMemoryCommitmentsTest extends CommitmentsContract {
    @Override
    protected Commitments untouched() {
        return new InMemoryCommitments();
    }
}

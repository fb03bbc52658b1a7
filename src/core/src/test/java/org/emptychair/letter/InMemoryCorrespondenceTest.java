package org.emptychair.letter;

class InMemoryCorrespondenceTest extends CorrespondenceContract {
    @Override
    protected Correspondence.Choices untouched() {
        return new InMemoryCorrespondence();
    }
}

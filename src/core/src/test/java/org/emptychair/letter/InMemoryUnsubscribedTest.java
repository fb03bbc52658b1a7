package org.emptychair.letter;

class InMemoryUnsubscribedTest extends UnsubscribedContract {
    @Override
    protected Unsubscribed empty() {
        return new InMemoryUnsubscribed();
    }
}

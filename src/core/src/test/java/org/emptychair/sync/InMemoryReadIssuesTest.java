package org.emptychair.sync;

class InMemoryReadIssuesTest extends ReadIssuesContract {
    @Override
    protected ReadIssues empty() {
        return new InMemoryReadIssues();
    }
}

package org.emptychair.contact;

class InMemoryScopesTest extends ScopesContract {
    @Override
    protected Scopes empty() {
        return new InMemoryScopes();
    }
}

package org.emptychair.sync;

class InMemoryAutomaticAccountsTest extends AutomaticAccountsContract {
    @Override
    protected AutomaticAccounts empty() {
        return new InMemoryAutomaticAccounts();
    }
}

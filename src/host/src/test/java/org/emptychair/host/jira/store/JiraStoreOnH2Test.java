package org.emptychair.host.jira.store;

class JiraStoreOnH2Test extends JiraStoreContract {
    @Override
    Database database() {
        return LocalDatabase.h2();
    }
}

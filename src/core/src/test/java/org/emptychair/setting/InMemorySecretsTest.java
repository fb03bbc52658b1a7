package org.emptychair.setting;

class InMemorySecretsTest extends SecretsContract {
    @Override
    protected Secrets empty() {
        return new InMemorySecrets();
    }
}

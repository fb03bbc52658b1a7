package org.emptychair.setting;

class InMemorySettingsTest extends SettingsContract {
    @Override
    protected Settings untouched() {
        return new InMemorySettings();
    }
}

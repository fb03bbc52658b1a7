package org.emptychair.atlassian.sal;

import org.emptychair.setting.Settings;
import org.emptychair.setting.SettingsContract;

class SalSettingsTest extends SettingsContract {
    @Override
    protected Settings untouched() {
        return new SalSettings(new MapSettingsFactory());
    }
}

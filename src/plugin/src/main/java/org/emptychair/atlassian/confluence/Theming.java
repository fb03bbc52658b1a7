package org.emptychair.atlassian.confluence;

import org.emptychair.atlassian.ao.AoThemes;
import org.emptychair.contact.Contacts;
import org.emptychair.setting.Settings;
import org.emptychair.wocas.LiveFindings;
import org.emptychair.wocas.Themes;

/**
 * What people say of themes, and what the counts say.
 *
 * @param themes all of them
 * @param findings shared by all readers, so that each week is judged once
 */
record Theming(Themes themes, LiveFindings findings) {
    static Theming of(ConfluenceServices services, Contacts contacts, Settings settings) {
        Themes themes = new AoThemes(services.database(), services.locks(), settings);
        return new Theming(themes, new LiveFindings(contacts, themes, settings));
    }
}

package org.emptychair.wocas;

import java.time.ZoneOffset;
import org.emptychair.contact.Contacts;
import org.emptychair.contact.InMemoryContacts;

class InMemoryThemesTest extends ThemesContract {
    private final InMemoryContacts contacts = new InMemoryContacts(() -> ZoneOffset.UTC);
    private final Themes themes = new InMemoryThemes(contacts);

    @Override
    protected Contacts contacts() {
        return contacts;
    }

    @Override
    protected Themes themes() {
        return themes;
    }
}

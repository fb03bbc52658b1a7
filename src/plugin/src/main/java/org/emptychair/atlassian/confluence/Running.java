package org.emptychair.atlassian.confluence;

import org.emptychair.atlassian.panel.Panels;
import org.emptychair.atlassian.schedule.ClusterJob;
import org.emptychair.atlassian.schedule.Recounting;
import org.emptychair.contact.Contacts;
import org.emptychair.contact.Scopes;

/** What there is only after the start, when the database may be touched. */
record Running(
        Contacts contacts,
        Theming theming,
        Deciding deciding,
        Scopes scopes,
        Chairs chairs,
        Recounting recounting,
        ClusterJob recountJob,
        Importing importing,
        Leading leading,
        Syncing syncing,
        Voices voices) {
    Panels panels() {
        return chairs.panels();
    }
}

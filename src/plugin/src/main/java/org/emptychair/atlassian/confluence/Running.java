package org.emptychair.atlassian.confluence;

import org.emptychair.atlassian.panel.Panels;
import org.emptychair.atlassian.schedule.ClusterJob;
import org.emptychair.atlassian.schedule.Recounting;
import org.emptychair.contact.Contacts;
import org.emptychair.contact.Scopes;

/** What there is only after the start, when the database may be touched. */
record Running(
        Chairs.Shared shared,
        Chairs chairs,
        ClusterJob recountJob,
        Importing importing,
        Mailing mailing) {
    Calendaring calendars() {
        return mailing.calendars();
    }

    Recurring recurring() {
        return mailing.recurring();
    }

    Keeping keeping() {
        return chairs.keeping();
    }

    Contacts contacts() {
        return shared.voices().contacts();
    }

    Theming theming() {
        return shared.theming();
    }

    Deciding deciding() {
        return shared.deciding();
    }

    Scopes scopes() {
        return shared.scopes();
    }

    Recounting recounting() {
        return shared.recounting();
    }

    Leading leading() {
        return shared.leading();
    }

    Syncing syncing() {
        return shared.syncing();
    }

    Voices voices() {
        return shared.voices();
    }

    Panels panels() {
        return chairs.panels();
    }
}

package org.emptychair.atlassian.rest;

import java.time.Instant;
import java.util.Optional;
import org.emptychair.outbox.Entry;

/** An entry of the outbox, as REST writes it. */
record EntryJson(
        long id,
        String kind,
        String to,
        String matter,
        String state,
        int tries,
        Instant due,
        Instant changed,
        Optional<String> cause,
        Optional<String> detail) {
    static EntryJson of(Entry entry) {
        return new EntryJson(
                entry.id(),
                Written.of(entry.parcel().kind()),
                entry.parcel().to(),
                entry.parcel().matter(),
                Written.of(entry.state()),
                entry.tries(),
                entry.due(),
                entry.changed(),
                entry.reason().map(reason -> Written.of(reason.cause())),
                entry.reason().map(reason -> reason.detail()));
    }
}

package org.emptychair.host.confluence.pages;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.emptychair.host.confluence.content.StoredPage;
import org.emptychair.host.product.Person;

/** Who wrote something and when, in words. */
final class Byline {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

    private Byline() {}

    /** An author by key; the host itself has none. */
    static String author(Confluence confluence, String key) {
        return key.isEmpty()
                ? "this host"
                : confluence
                        .platform()
                        .directory()
                        .withKey(key)
                        .map(Person::fullName)
                        .orElse("somebody who has left");
    }

    static String moment(Confluence confluence, Instant instant) {
        ZoneId zone = confluence.platform().clock().getZone();
        return MOMENT.format(instant.atZone(zone));
    }

    /** "Lena Berg, 19 November 2026, 10:04". */
    static String lastWritten(Confluence confluence, StoredPage page) {
        return author(confluence, page.last().author())
                + ", "
                + moment(confluence, page.last().at());
    }
}

package org.emptychair.host.confluence;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.emptychair.host.confluence.content.PageText;

/** The demo's three meetings: today's, the one of last week, and the one ten weeks ago. */
final class DemoMeetings {
    static final String MACRO =
            "<ac:structured-macro ac:name=\"empty-chair\" ac:schema-version=\"1\" />\n";

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final int WEEKS_SINCE_TRAYS = 10;

    private static final String TODAY =
            """
            <h2>Agenda</h2>
            <ol>
            <li>Who sits in the chair, and what we owe them</li>
            <li>What our customers are saying</li>
            <li>Double charges: what we decide</li>
            <li>The trays are a success, says the figure. Is it?</li>
            </ol>
            """;

    private static final String LAST_WEEK =
            """
            <h2>Minutes</h2>
            <p>In the chair sat a customer whom we had charged twice for a kettle and had not believed. \
            She was a bookkeeper for thirty years, and her two lines were right.</p>
            <ul>
            <li>Kofi returns her second payment and writes to her himself, with an apology.</li>
            <li>No more reminders for articles that came back to us.</li>
            <li>Refunds are paid within three days of the return, no longer within five.</li>
            <li>Lena asks the payment provider why it tells us of one payment where the bank sees two.</li>
            <li>Tomás calls everyone who has waited longer than fourteen days.</li>
            </ul>
            """;

    private static final String TEN_WEEKS_AGO =
            """
            <h2>Minutes</h2>
            <p>In the chair sat a customer with a box of broken glass. About forty lids a week arrive in \
            pieces, most of them packed in paper only. Aiko had brought three of the boxes along and \
            let each of us pack one.</p>
            <ul>
            <li>Every glass lid is shipped in a moulded tray. Aiko sees to it; we expect fewer than \
            twenty broken lids a week within eight weeks.</li>
            <li>Whoever asks for a person is called back within a day.</li>
            <li>The leaflet about care says in pictures what to do with a new pan.</li>
            <li>Refunds are paid within five days.</li>
            <li>The kettles of batch 7 go off sale until the seam is understood.</li>
            <li>Drivers photograph the house number as well as the parcel.</li>
            </ul>
            """;

    private DemoMeetings() {}

    /** One for each meeting, today's first. */
    static List<PageText> all(LocalDate today) {
        return List.of(
                meeting(today, TODAY),
                meeting(today.minusWeeks(1), LAST_WEEK),
                meeting(today.minusWeeks(WEEKS_SINCE_TRAYS), TEN_WEEKS_AGO));
    }

    private static PageText meeting(LocalDate day, String below) {
        String storage = "<p><time datetime=\"%s\" /></p>\n%s%s".formatted(day, MACRO, below);
        return new PageText("Leadership weekly, " + DAY.format(day), storage);
    }
}

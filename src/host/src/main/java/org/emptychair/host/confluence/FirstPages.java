package org.emptychair.host.confluence;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.emptychair.host.confluence.content.Content;
import org.emptychair.host.confluence.content.PageStatus;
import org.emptychair.host.confluence.content.PageText;
import org.emptychair.host.confluence.content.Place;
import org.emptychair.host.confluence.content.StoredPage;
import org.emptychair.host.confluence.content.StoredSpace;
import org.emptychair.host.product.Directory;
import org.emptychair.host.product.Person;

/** The leadership's space with its first meeting, written once, when there is no such space yet. */
final class FirstPages {

    private static final String KEY = "LEAD";
    private static final String CHAIR = "ac:name=\"empty-chair\"";
    private static final String MACRO =
            "<ac:structured-macro ac:name=\"empty-chair\" ac:schema-version=\"1\" />\n";

    private final Content content;

    FirstPages(Content content) {
        this.content = content;
    }

    /**
     * @param demo with an agenda, below a page of meetings, and by one of the demo's people
     */
    void write(boolean demo, Directory directory, Clock clock) {
        if (content.spaces().withKey(KEY).isPresent()) {
            return;
        }
        StoredSpace space = content.spaces().create(KEY, "Leadership");
        String author =
                directory
                        .named("ines.haddad")
                        .or(() -> directory.named("admin"))
                        .map(Person::key)
                        .orElse("");
        LocalDate thursday =
                LocalDate.now(clock)
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));
        String day = thursday.format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH));
        Place place = demo ? Place.below(folder(space, author)) : Place.topOf(space);
        PageText meeting =
                new PageText("Leadership weekly, " + day, demo ? agenda(thursday) : MACRO);
        content.editing().create(place, meeting, author);
    }

    private StoredPage folder(StoredSpace space, String author) {
        PageText text =
                new PageText(
                        "Meetings",
                        "<p>Every Thursday at nine, with a chair for the customer.</p>");
        return content.editing().create(Place.topOf(space), text, author);
    }

    /** The first page of the space that has the chair. */
    Optional<StoredPage> meeting() {
        return content.spaces().withKey(KEY).stream()
                .flatMap(space -> content.pages().in(space, PageStatus.CURRENT).stream())
                .filter(page -> page.text().storage().contains(CHAIR))
                .min(Comparator.comparing(StoredPage::id));
    }

    private static String agenda(LocalDate day) {
        return """
        <p><time datetime="%s" /></p>
        %s
        <h2>Agenda</h2>
        <ol>
        <li>What our customers are saying</li>
        <li>Who is still waiting for an answer</li>
        <li>Double charges: what we decide</li>
        </ol>
        """
                .formatted(day, MACRO.strip());
    }
}

package org.emptychair.host.confluence;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.emptychair.host.confluence.content.Content;
import org.emptychair.host.confluence.content.PageStatus;
import org.emptychair.host.confluence.content.PageText;
import org.emptychair.host.confluence.content.Place;
import org.emptychair.host.confluence.content.StoredPage;
import org.emptychair.host.confluence.content.StoredSpace;
import org.emptychair.host.demo.story.StoryTime;
import org.emptychair.host.product.Directory;
import org.emptychair.host.product.Person;

/**
 * The leadership's space with its first meetings, written once, when there is no such space yet.
 */
final class FirstPages {

    private static final String KEY = "LEAD";
    private static final String CHAIR = "ac:name=\"empty-chair\"";

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final Content content;

    FirstPages(Content content) {
        this.content = content;
    }

    /**
     * @param demo with minutes, below a page of meetings, and by one of the demo's people
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
        if (demo) {
            Place place = Place.below(folder(space, author));
            DemoMeetings.all(LocalDate.ofInstant(clock.instant(), StoryTime.HOME))
                    .forEach(meeting -> content.editing().create(place, meeting, author));
            return;
        }
        String day = DAY.format(LocalDate.now(clock));
        PageText meeting = new PageText("Leadership weekly, " + day, DemoMeetings.MACRO);
        content.editing().create(Place.topOf(space), meeting, author);
    }

    private StoredPage folder(StoredSpace space, String author) {
        PageText text =
                new PageText("Meetings", "<p>Every week, with a chair for the customer.</p>");
        return content.editing().create(Place.topOf(space), text, author);
    }

    /** The page to open first: the oldest of the space that has the chair. */
    Optional<StoredPage> meeting() {
        return meetings().findFirst();
    }

    /** The pages of the space that have the chair, the oldest page first. */
    Stream<StoredPage> meetings() {
        return content.spaces().withKey(KEY).stream()
                .flatMap(space -> content.pages().in(space, PageStatus.CURRENT).stream())
                .filter(page -> page.text().storage().contains(CHAIR))
                .sorted(Comparator.comparing(StoredPage::id));
    }
}

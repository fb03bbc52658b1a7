package org.emptychair.host.demo.issue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.emptychair.host.demo.story.DemoNames;
import org.emptychair.host.demo.story.DemoTheme;
import org.emptychair.host.jira.store.Comment;
import org.emptychair.host.jira.store.Desk;

/**
 * An issue of the demo before Jira gives it a number.
 *
 * @param oddity what is done with it besides; empty for most
 */
record Draft(Place place, Told told, Standing standing, String oddity) {

    /** Where it lies and whose it is. */
    record Place(
            String project, DemoTheme theme, DemoNames.Name customer, Optional<String> owner) {}

    /** What was said, oldest first. */
    record Told(String summary, String description, Instant created, List<Comment> comments) {
        Told {
            comments = List.copyOf(comments);
        }

        Instant last() {
            return comments.isEmpty() ? created : comments.get(comments.size() - 1).created();
        }

        boolean isAnswered() {
            return comments.stream().anyMatch(c -> !c.internal() && Colleagues.has(c.author()));
        }
    }

    /** How it stands. */
    record Standing(
            String priority,
            Optional<Instant> resolved,
            Optional<Desk.Satisfaction> satisfaction,
            List<Desk.Promise> promises) {
        Standing {
            promises = List.copyOf(promises);
        }
    }

    Instant created() {
        return told.created();
    }

    boolean isOpen() {
        return standing.resolved().isEmpty();
    }

    boolean isIn(String project) {
        return place.project().equals(project);
    }

    /** Unhappy customers complain; others ask, or say thank you. */
    boolean isComplaint() {
        return place.theme().isComplaint();
    }

    /** The days on which its customer is heard: of each the plugin makes one contact. */
    SortedSet<LocalDate> heard(ZoneId zone) {
        SortedSet<LocalDate> days = new TreeSet<>();
        days.add(LocalDate.ofInstant(created(), zone));
        told.comments().stream()
                .filter(comment -> comment.author().equals(place.customer().user()))
                .forEach(comment -> days.add(LocalDate.ofInstant(comment.created(), zone)));
        return days;
    }
}

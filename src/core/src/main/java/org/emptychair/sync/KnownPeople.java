package org.emptychair.sync;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.emptychair.contact.Known;
import org.emptychair.contact.Words;
import org.emptychair.issue.Issue;
import org.emptychair.issue.People;
import org.emptychair.issue.Person;

/** Whom an issue knows, and whom its words may therefore name. */
final class KnownPeople {
    private static final int LONGEST = 255;
    private static final int SHORTEST_ACCOUNT = 4;

    /** Fewer than fit, so that there is room for colleagues who speak later. */
    private static final int MOST_CUSTOMERS = Words.MOST_KNOWN - 10;

    private final SortedSet<Known> known = new TreeSet<>();

    KnownPeople(Issue issue) {
        People people = issue.people();
        people.reporter().ifPresent(this::customer);
        people.assignee().ifPresent(this::colleague);
        people.participants().forEach(this::customer);
    }

    private void customer(Person person) {
        if (known.size() + 3 > MOST_CUSTOMERS) {
            return;
        }
        add(Known.Kind.NAME, Optional.of(person.name()));
        add(Known.Kind.MAIL, person.mail());
        if (person.account().length() >= SHORTEST_ACCOUNT) {
            boolean number = person.account().chars().anyMatch(Character::isDigit);
            add(number ? Known.Kind.NUMBER : Known.Kind.NAME, Optional.of(person.account()));
        }
    }

    void colleague(Person person) {
        if (known.size() < Words.MOST_KNOWN) {
            add(Known.Kind.COLLEAGUE, Optional.of(person.name()));
        }
    }

    private void add(Known.Kind kind, Optional<String> text) {
        text.flatMap(it -> CleanText.of(it, LONGEST))
                .ifPresent(it -> known.add(new Known(kind, it)));
    }

    /** Words that come with all of whom was heard up to now. */
    Words of(String text) {
        return new Words(text, known);
    }
}

package org.emptychair.bench.writing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.emptychair.contact.Answers;
import org.emptychair.contact.Channel;
import org.emptychair.contact.Contact;
import org.emptychair.contact.ContactId;
import org.emptychair.contact.Customer;
import org.emptychair.contact.Department;
import org.emptychair.contact.Filing;
import org.emptychair.contact.IssueKey;
import org.emptychair.contact.ThemeName;
import org.emptychair.contact.Words;

/** Contacts by number, as a small company might have them: 40 themes, 5 departments, 4 channels. */
final class Made {
    static final int THEMES = 40;
    static final int DEPARTMENTS = 5;
    static final int CHANNELS = 4;
    static final Instant FIRST = Instant.parse("2024-11-25T00:00:00Z");
    static final Duration SPAN = Duration.ofDays(7 * 104);

    private static final String[] WORDS = {
        "The parcel is late again and nobody answers.",
        "You charged me twice, please pay it back!",
        "Thank you, that was quick and friendly.",
        "How do I change my address?"
    };

    private Made() {}

    static List<Contact> some(int from, int until, int of) {
        List<Contact> contacts = new ArrayList<>();
        for (int number = from; number < until; number++) {
            contacts.add(one(number, of));
        }
        return contacts;
    }

    private static Contact one(int number, int of) {
        TreeSet<ThemeName> themes = new TreeSet<>();
        if (number % 12 != 0) {
            themes.add(new ThemeName(theme(number % THEMES)));
        }
        return new Contact(
                new ContactId("made", Integer.toString(number)),
                FIRST.plus(SPAN.multipliedBy(number).dividedBy(of)),
                new Channel("channel " + number % CHANNELS),
                Optional.of(new Customer("customer " + number % (of / 3 + 1))),
                Optional.of(new Words(WORDS[number % WORDS.length] + " Number " + number)),
                answers(number),
                new Filing(
                        Optional.of(new Department("Department " + number % DEPARTMENTS)),
                        themes,
                        number % 5 == 0
                                ? Optional.of(new IssueKey("CARE-" + (number / 15 + 1)))
                                : Optional.empty(),
                        false));
    }

    private static Answers answers(int number) {
        if (number % 6 != 0) {
            return Answers.NONE;
        }
        Optional<Integer> none = Optional.empty();
        return new Answers(Optional.of(1 + number / 6 % 5), Optional.empty(), none, none, none);
    }

    static String theme(int number) {
        return "Theme %02d".formatted(number);
    }
}

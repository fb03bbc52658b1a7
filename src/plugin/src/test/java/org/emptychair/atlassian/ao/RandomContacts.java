package org.emptychair.atlassian.ao;

import static org.emptychair.TestWorld.BILLING;
import static org.emptychair.TestWorld.CHAT;
import static org.emptychair.TestWorld.DELIVERY;
import static org.emptychair.TestWorld.FINANCE;
import static org.emptychair.TestWorld.KIND;
import static org.emptychair.TestWorld.LATE;
import static org.emptychair.TestWorld.OPERATIONS;
import static org.emptychair.TestWorld.PHONE;
import static org.emptychair.TestWorld.PRAISE;
import static org.emptychair.TestWorld.aContact;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.emptychair.ContactDraft;
import org.emptychair.contact.Channel;
import org.emptychair.contact.Contact;
import org.emptychair.contact.Customer;
import org.emptychair.contact.Department;
import org.emptychair.contact.IssueKey;
import org.emptychair.contact.ThemeName;
import org.emptychair.contact.Words;

/**
 * Contacts by chance, the same ones for the same seed, close enough to get into each other's way.
 */
final class RandomContacts {
    static final List<Department> DEPARTMENTS = List.of(OPERATIONS, FINANCE);
    static final List<Channel> CHANNELS = List.of(PHONE, CHAT);

    private static final List<ThemeName> THEMES = List.of(DELIVERY, BILLING, PRAISE);
    private static final List<Words> WORDS =
            List.of(LATE, KIND, new Words("The parcel comes on Tuesday, says the driver."));
    private static final Instant NEW_YEAR = Instant.parse("2027-01-01T00:00:00Z");

    private final Random random;
    private final int ids;

    RandomContacts(long seed, int ids) {
        this.random = new Random(seed);
        this.ids = ids;
    }

    List<Contact> batch(int size) {
        return Stream.generate(this::one).limit(size).toList();
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Around New Year, so that years, week 53 and zones all matter. */
    private Contact one() {
        ContactDraft draft =
                aContact("c" + random.nextInt(ids))
                        .at(NEW_YEAR.plus(Duration.ofHours(random.nextInt(24 * 35) - 24 * 20)))
                        .over(CHANNELS.get(random.nextInt(CHANNELS.size())))
                        .about(
                                THEMES.stream()
                                        .filter(theme -> random.nextInt(3) == 0)
                                        .toArray(ThemeName[]::new));
        if (random.nextInt(3) > 0) {
            draft = draft.in(DEPARTMENTS.get(random.nextInt(DEPARTMENTS.size())));
        }
        if (random.nextInt(3) > 0) {
            draft = draft.by(new Customer("customer" + random.nextInt(5) + "@example.org"));
        }
        if (random.nextInt(2) == 0) {
            draft = draft.on(new IssueKey("CARE-" + (1 + random.nextInt(6))));
        }
        draft = draft.saying(WORDS.get(random.nextInt(WORDS.size())));
        return switch (random.nextInt(4)) {
            case 0 -> draft.rated(1 + random.nextInt(5)).contact();
            case 1 -> draft.rated(1 + random.nextInt(5), later(draft)).contact();
            default -> draft.contact();
        };
    }

    private Instant later(ContactDraft draft) {
        return draft.contact().at().plus(Duration.ofHours(random.nextInt(24 * 20)));
    }
}

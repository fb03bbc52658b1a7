package org.emptychair.wocas.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.TestWorld.aContact;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emptychair.contact.Contact;
import org.emptychair.contact.Customer;
import org.emptychair.contact.InMemoryContacts;
import org.emptychair.contact.Words;
import org.emptychair.quote.Hearing;
import org.emptychair.quote.InMemoryRedactedContacts;
import org.emptychair.quote.PlainPhoneNumbers;
import org.emptychair.quote.Redactor;
import org.emptychair.setting.InMemorySettings;
import org.emptychair.week.IsoWeek;
import org.emptychair.wocas.InMemoryRebases;
import org.emptychair.wocas.InMemoryThemes;
import org.emptychair.wocas.LiveFindings;
import org.emptychair.wocas.Readings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CandidateWatchTest {
    private static final IsoWeek WEEK = IsoWeek.parse("2026-W46");

    private final InMemoryContacts contacts = new InMemoryContacts(() -> ZoneOffset.UTC);
    private final InMemoryCandidates candidates = new InMemoryCandidates();
    private final InMemorySettings settings = new InMemorySettings();
    private final CandidateWatch watch =
            new CandidateWatch(
                    new CandidateWatch.Stores(
                            contacts,
                            new InMemoryRedactedContacts(
                                    contacts,
                                    new Hearing(new Redactor(new PlainPhoneNumbers())),
                                    key -> Optional.empty()),
                            new LiveFindings(
                                    contacts,
                                    new InMemoryThemes(contacts),
                                    settings,
                                    Readings.NONE,
                                    new InMemoryRebases()),
                            candidates),
                    settings,
                    new Now());
    private Instant now = WEEK.end(ZoneOffset.UTC).plusSeconds(60);
    private int number;

    private final class Now extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("only instants are asked for");
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @BeforeEach
    void steadyWeeks() {
        for (int back = 26; back >= 0; back--) {
            said(WEEK.plus(-back), "Where is my parcel", 12);
        }
    }

    private void said(IsoWeek week, String words, int times) {
        List<Contact> batch = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            number++;
            batch.add(
                    aContact("c" + number)
                            .by(new Customer("customer " + number))
                            .at(week.start(ZoneOffset.UTC).plusSeconds(60L * number))
                            .saying(new Words(words))
                            .contact());
        }
        contacts.keep(batch);
    }

    private List<String> found() {
        return candidates.found().orElseThrow().candidates().stream()
                .map(Candidate::phrase)
                .toList();
    }

    @Test
    void whatCameUpInTheLastCompleteWeekIsFound() {
        said(WEEK, "My gift card is refused", 9);

        watch.look(() -> true);

        assertThat(candidates.found().orElseThrow().week()).isEqualTo(WEEK);
        assertThat(found()).hasSize(1);
        assertThat(found().get(0)).contains("card");
    }

    @Test
    void itLooksAgainWhenTheNextWeekIsComplete() {
        watch.look(() -> true);
        said(WEEK.plus(1), "Where is my parcel", 12);
        said(WEEK.plus(1), "My gift card is refused", 9);
        now = now.plus(Duration.ofDays(7));

        watch.look(() -> true);

        assertThat(candidates.found().orElseThrow().week()).isEqualTo(WEEK.plus(1));
        assertThat(found()).isNotEmpty();
    }

    @Test
    void contactsThatComeInOneByOneAreNotLookedThroughEachTime() {
        watch.look(() -> true);
        said(WEEK, "My gift card is refused", 9);

        watch.look(() -> true);
        assertThat(found()).isEmpty();
        now = now.plus(Duration.ofDays(1));
        watch.look(() -> true);

        assertThat(found()).isNotEmpty();
    }

    @Test
    void whatWasMutedIsNotFoundAgainAndALookCutShortKeepsNothing() {
        said(WEEK, "My gift card is refused", 9);
        watch.look(() -> false);
        assertThat(candidates.found()).isEmpty();
        watch.look(() -> true);

        candidates.mute(found().get(0), "user-1");
        said(WEEK, "My gift card is refused", 1);
        now = now.plus(Duration.ofDays(1));
        watch.look(() -> true);

        assertThat(found()).isEmpty();
    }
}

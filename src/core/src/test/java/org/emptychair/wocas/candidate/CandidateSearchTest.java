package org.emptychair.wocas.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.TestWorld.BILLING;
import static org.emptychair.TestWorld.aContact;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.emptychair.ContactDraft;
import org.emptychair.contact.Contact;
import org.emptychair.contact.Customer;
import org.emptychair.contact.InMemoryContacts;
import org.emptychair.contact.Words;
import org.emptychair.quote.Hearing;
import org.emptychair.quote.InMemoryRedactedContacts;
import org.emptychair.quote.PlainPhoneNumbers;
import org.emptychair.quote.RedactedContacts;
import org.emptychair.quote.Redactor;
import org.emptychair.week.IsoWeek;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CandidateSearchTest {
    private static final IsoWeek WEEK = IsoWeek.parse("2026-W47");
    private static final List<String> USUAL =
            List.of(
                    "My parcel is late",
                    "Where is my parcel",
                    "The invoice is missing",
                    "Nobody answers the telephone",
                    "The pan is lovely");

    private final AtomicInteger number = new AtomicInteger();
    private final InMemoryContacts contacts = new InMemoryContacts(() -> ZoneOffset.UTC);
    private final RedactedContacts redacted =
            new InMemoryRedactedContacts(
                    contacts,
                    new Hearing(new Redactor(new PlainPhoneNumbers())),
                    key -> Optional.empty());

    @BeforeEach
    void steadyWeeks() {
        for (int back = 26; back >= 0; back--) {
            for (int i = 0; i < 20; i++) {
                keep(said(WEEK.plus(-back), USUAL.get(i % USUAL.size())));
            }
        }
    }

    private ContactDraft said(IsoWeek week, String words) {
        int n = number.incrementAndGet();
        return aContact("c" + n)
                .by(new Customer("customer " + n))
                .at(week.start(ZoneOffset.UTC).plusSeconds(60L * n))
                .saying(new Words(words));
    }

    private void keep(ContactDraft... drafts) {
        List<Contact> batch = new ArrayList<>();
        for (ContactDraft draft : drafts) {
            batch.add(draft.contact());
        }
        contacts.keep(batch);
    }

    private List<Candidate> found() {
        return found(Set.of());
    }

    private List<Candidate> found(Set<String> young) {
        return new CandidateSearch(redacted, ZoneOffset.UTC, young, () -> true)
                .in(WEEK, Set.of(BILLING))
                .orElseThrow();
    }

    private void giftCards(int count) {
        for (int i = 0; i < count; i++) {
            keep(said(WEEK, "The gift card was refused at the till"));
        }
    }

    @Test
    void steadyWeeksHaveNoCandidate() {
        assertThat(found()).isEmpty();
    }

    @Test
    void whatManyBeginToSayIsOneCandidateNamedAfterItsStrongestPhrase() {
        giftCards(6);

        assertThat(found())
                .singleElement()
                .satisfies(
                        candidate -> {
                            assertThat(candidate.phrase()).isEqualTo("card was refused");
                            assertThat(candidate.others()).hasSize(Candidate.MOST_OTHERS);
                            assertThat(candidate.contacts()).isEqualTo(6);
                            assertThat(candidate.before()).isZero();
                            assertThat(candidate.weeks()).isEqualTo(26);
                        });
    }

    @Test
    void fourContactsOrTwoCustomersAreNone() {
        giftCards(4);
        assertThat(found()).isEmpty();

        for (int i = 0; i < 8; i++) {
            keep(said(WEEK, "Loud music in the shop").by(new Customer("one of two " + i % 2)));
        }
        assertThat(found()).isEmpty();
    }

    @Test
    void twoSubjectsAreTwoCandidates() {
        giftCards(6);
        for (int i = 0; i < 7; i++) {
            keep(said(WEEK, "Chat window freezes"));
        }

        assertThat(found()).hasSize(2);
        assertThat(found().get(0).phrase()).isEqualTo("chat window freezes");
    }

    @Test
    void subjectsThatShareLessThanHalfOfTheirContactsAreTwo() {
        for (int i = 0; i < 3; i++) {
            keep(said(WEEK, "Chat window freezes"));
            keep(said(WEEK, "Loud music"));
            keep(said(WEEK, "Chat window freezes. Loud music"));
        }

        assertThat(found()).hasSize(2);
        keep(said(WEEK, "Chat window freezes. Loud music"), said(WEEK, "Other things"));
        keep(
                said(WEEK, "Chat window freezes. Loud music"),
                said(WEEK, "Loud music, chat window freezes"));
        assertThat(found()).hasSize(1);
    }

    @Test
    void whatAThemeTellsAlreadyIsNoCandidate() {
        for (int i = 0; i < 8; i++) {
            keep(said(WEEK, "I was charged twice").about(BILLING));
        }

        assertThat(found()).isEmpty();
    }

    @Test
    void aWeekInWhichAllDoublesHasNone() {
        for (int i = 0; i < 20; i++) {
            keep(said(WEEK, USUAL.get(i % USUAL.size())));
        }

        assertThat(found()).isEmpty();
    }

    @Test
    void aSourceThatBeganLatelySaysNothingNew() {
        for (int i = 0; i < 8; i++) {
            keep(said(WEEK, "Chat window freezes").from("chatlog"));
        }

        assertThat(found(Set.of("chatlog"))).isEmpty();
        assertThat(found()).hasSize(1);
    }

    @Test
    void nothingIsNewBeforeThereAreEightWeeks() {
        InMemoryContacts young = new InMemoryContacts(() -> ZoneOffset.UTC);
        for (int back = 7; back >= 0; back--) {
            young.keep(List.of(said(WEEK.plus(-back), "My parcel is late").contact()));
        }
        for (int i = 0; i < 9; i++) {
            young.keep(List.of(said(WEEK, "Chat window freezes").contact()));
        }
        RedactedContacts seen =
                new InMemoryRedactedContacts(
                        young,
                        new Hearing(new Redactor(new PlainPhoneNumbers())),
                        key -> Optional.empty());

        assertThat(
                        new CandidateSearch(seen, ZoneOffset.UTC, Set.of(), () -> true)
                                .in(WEEK, Set.of()))
                .hasValueSatisfying(found -> assertThat(found).isEmpty());
    }

    @Test
    void whoStopsItFindsNothing() {
        giftCards(6);

        assertThat(
                        new CandidateSearch(redacted, ZoneOffset.UTC, Set.of(), () -> false)
                                .in(WEEK, Set.of()))
                .isEmpty();
    }
}

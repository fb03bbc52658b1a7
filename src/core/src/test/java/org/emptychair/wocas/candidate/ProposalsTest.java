package org.emptychair.wocas.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.emptychair.TestWorld.MONDAY;
import static org.emptychair.TestWorld.aContact;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.emptychair.contact.Filing;
import org.emptychair.contact.InMemoryContacts;
import org.emptychair.contact.Tag;
import org.emptychair.contact.ThemeName;
import org.emptychair.contact.Words;
import org.emptychair.quote.Hearing;
import org.emptychair.quote.InMemoryRedactedContacts;
import org.emptychair.quote.PlainPhoneNumbers;
import org.emptychair.quote.Redactor;
import org.emptychair.wocas.Phrase;
import org.emptychair.wocas.Rule;
import org.junit.jupiter.api.Test;

class ProposalsTest {
    private static final Tag BILLING = new Tag(Tag.Kind.COMPONENT, "billing-web");

    private final InMemoryContacts contacts = new InMemoryContacts(() -> ZoneOffset.UTC);
    private int number;

    private void said(int times, String words, Set<Tag> tags) {
        for (int i = 0; i < times; i++) {
            contacts.keep(
                    List.of(
                            aContact("c" + number++)
                                    .saying(new Words(words))
                                    .filed(
                                            new Filing(
                                                    Optional.empty(),
                                                    new TreeSet<>(),
                                                    Optional.empty(),
                                                    false,
                                                    new TreeSet<>(tags)))
                                    .contact()));
        }
    }

    private List<Proposal> proposed(Set<ThemeName> known, List<Rule> rules) {
        return new Proposals(
                        new InMemoryRedactedContacts(
                                contacts,
                                new Hearing(new Redactor(new PlainPhoneNumbers())),
                                key -> Optional.empty()),
                        MONDAY,
                        MONDAY.plusSeconds(1))
                .without(known, rules);
    }

    @Test
    void whatContactsWereFiledUnderAndWhatMostOfThemSayIsProposed() {
        said(7, "The gift card was refused", Set.of(BILLING));
        said(5, "Gift card lost", Set.of());
        said(4, "Loud music", Set.of(new Tag(Tag.Kind.LABEL, "noise")));

        List<Proposal> proposed = proposed(Set.of(), List.of());

        assertThat(proposed)
                .extracting(it -> it.name().text(), Proposal::contacts)
                .startsWith(tuple("Billing web", 7), tuple("Gift card", 12));
        assertThat(proposed.get(0).rule().tags()).containsExactly(BILLING);
        assertThat(proposed.get(1).rule().phrases()).containsExactly(new Phrase("gift card"));
        assertThat(proposed)
                .extracting(it -> it.name().text())
                .doesNotContain("Loud music", "Noise", "Gift card lost");
    }

    @Test
    void whatIsThereAlreadyIsNotProposedAgain() {
        said(7, "The gift card was refused", Set.of(BILLING));
        Rule ruled =
                new Rule(List.of(), List.of(), new TreeSet<>(Set.of(BILLING)), Optional.empty());

        assertThat(proposed(Set.of(new ThemeName("gift Card")), List.of(ruled)))
                .extracting(it -> it.name().text())
                .doesNotContain("Billing web", "Gift card");
    }

    @Test
    void atMostTwentyPhrasesAreProposed() {
        for (int i = 0; i < 40; i++) {
            String word = Character.toString('a' + i % 26) + Character.toString('a' + i / 26) + "x";
            said(5, "broken " + word, Set.of());
        }

        assertThat(proposed(Set.of(), List.of())).hasSize(20);
    }
}

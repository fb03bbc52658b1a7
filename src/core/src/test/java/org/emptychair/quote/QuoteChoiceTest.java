package org.emptychair.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.TestWorld.BILLING;
import static org.emptychair.TestWorld.DELIVERY;
import static org.emptychair.TestWorld.MONDAY;
import static org.emptychair.TestWorld.PHONE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.emptychair.contact.ThemeName;
import org.emptychair.tone.Tone;
import org.junit.jupiter.api.Test;

class QuoteChoiceTest {
    private static final String LID = "My lid broke on the very first evening.";
    private static final String TWICE = "You charged my card twice in October.";
    private static final String KIND = "Thank you, the new pan is wonderful.";

    private static Quote quote(String id, String text, Tone tone, ThemeName... themes) {
        return new Quote(
                new QuoteId(id),
                text,
                MONDAY.minusSeconds(id.charAt(0)),
                PHONE,
                Optional.empty(),
                new TreeSet<>(List.of(themes)),
                tone,
                "customer of " + id,
                Optional.empty(),
                Optional.of(Audience.READERS));
    }

    private static Quote of(String customer, Quote quote) {
        return new Quote(
                quote.id(),
                quote.text(),
                quote.at(),
                quote.channel(),
                quote.department(),
                quote.themes(),
                quote.tone(),
                customer,
                quote.issue(),
                quote.audience());
    }

    private static List<String> choose(List<Quote> candidates, int most) {
        return QuoteChoice.choose(candidates, Map.of(DELIVERY, 90, BILLING, 40), Set.of(), most)
                .stream()
                .map(quote -> quote.id().text())
                .toList();
    }

    @Test
    void thereIsAtLeastOnePraiseWhenThereIsOne() {
        List<Quote> candidates =
                List.of(
                        quote("a", LID, Tone.NEGATIVE, DELIVERY),
                        quote("b", TWICE, Tone.NEGATIVE, BILLING),
                        quote("c", KIND, Tone.POSITIVE));

        assertThat(choose(candidates, 2)).containsExactly("a", "c");
        assertThat(choose(candidates, 3)).containsExactly("a", "b", "c");
    }

    @Test
    void aComplaintWithAFriendlyWordInItIsNoPraise() {
        List<Quote> candidates =
                List.of(
                        quote("a", LID, Tone.NEGATIVE, DELIVERY),
                        quote("b", "The bakery is very kind but knows nothing.", Tone.POSITIVE),
                        quote("c", "It thanked me twice. I paid twice. Why?", Tone.POSITIVE),
                        quote("d", "Christmas does not move. Tell me the truth.", Tone.POSITIVE),
                        quote("z", KIND, Tone.POSITIVE));

        assertThat(choose(candidates, 2)).containsExactly("a", "z");
    }

    @Test
    void aComplaintThatEarnedFiveStarsInTheEndIsNoPraise() {
        List<Quote> candidates =
                List.of(
                        quote("a", LID, Tone.NEGATIVE, DELIVERY),
                        quote("b", TWICE, Tone.POSITIVE, BILLING),
                        quote("c", KIND, Tone.POSITIVE));

        assertThat(choose(candidates, 2)).containsExactly("a", "c");
    }

    @Test
    void heavyThemesComeMoreOftenButNotAlone() {
        List<Quote> candidates =
                List.of(
                        quote("a", LID, Tone.NEGATIVE, DELIVERY),
                        quote("b", "Where is the parcel of last week?", Tone.NEGATIVE, DELIVERY),
                        quote("c", "The driver never rang our bell.", Tone.NEGATIVE, DELIVERY),
                        quote("d", TWICE, Tone.NEGATIVE, BILLING));

        assertThat(choose(candidates, 3)).containsExactly("a", "b", "d");
    }

    @Test
    void aCustomerIsQuotedOnce() {
        List<Quote> candidates =
                List.of(
                        of("marta", quote("a", LID, Tone.NEGATIVE, DELIVERY)),
                        of("marta", quote("b", TWICE, Tone.NEGATIVE, BILLING)));

        assertThat(choose(candidates, 5)).containsExactly("a");
    }

    @Test
    void twoThatSayTheSameAreOne() {
        List<Quote> candidates =
                List.of(
                        quote("a", LID, Tone.NEGATIVE, DELIVERY),
                        quote("b", "my lid broke on the very first evening!", Tone.NEGATIVE),
                        quote("c", TWICE, Tone.NEGATIVE));

        assertThat(choose(candidates, 5)).containsExactly("a", "c");
    }

    @Test
    void whatWasQuotedHereBeforeIsNotAgain() {
        List<Quote> candidates = List.of(quote("a", LID, Tone.NEGATIVE, DELIVERY));

        assertThat(QuoteChoice.choose(candidates, Map.of(), Set.of(new QuoteId("a")), 5)).isEmpty();
    }

    @Test
    void nothingToChooseFromIsNothingChosen() {
        assertThat(choose(List.of(), 5)).isEmpty();
    }
}

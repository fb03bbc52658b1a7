package org.emptychair.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emptychair.TestWorld.CARE_7;
import static org.emptychair.TestWorld.CARE_8;
import static org.emptychair.TestWorld.CHAT;
import static org.emptychair.TestWorld.DELIVERY;
import static org.emptychair.TestWorld.FINANCE;
import static org.emptychair.TestWorld.JONAS;
import static org.emptychair.TestWorld.KIND;
import static org.emptychair.TestWorld.LATE;
import static org.emptychair.TestWorld.MARTA;
import static org.emptychair.TestWorld.MONDAY;
import static org.emptychair.TestWorld.OPERATIONS;
import static org.emptychair.TestWorld.PHONE;
import static org.emptychair.TestWorld.aContact;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.emptychair.ContactDraft;
import org.emptychair.contact.Slice;
import org.emptychair.contact.Tag;
import org.emptychair.contact.Words;
import org.emptychair.issue.IssueId;
import org.emptychair.issue.IssueRef;
import org.emptychair.tone.Tone;
import org.junit.jupiter.api.Test;

/** What may be quoted, whoever keeps it. */
public abstract class QuotesContract extends HeldBackContract {
    /** The id of {@link org.emptychair.TestWorld#CARE_7}, which the sync has read. */
    protected static final IssueId SEVEN = new IssueId(1_007);

    private static final String LENA = "lena";

    private void keep(ContactDraft... drafts) {
        contacts().keep(Stream.of(drafts).map(ContactDraft::contact).toList());
    }

    private List<Quote> open() {
        return open(Slice.ALL);
    }

    private List<Quote> open(Slice slice) {
        return quotes().open(slice, MONDAY.minus(Duration.ofDays(7)), MONDAY.plusSeconds(60), 100);
    }

    private List<Quote> unreleased() {
        return quotes().unreleased(
                        Slice.ALL, MONDAY.minus(Duration.ofDays(7)), MONDAY.plusSeconds(60), 100);
    }

    @Test
    void whatIsSaidOnAnIssueIsOpenToWhoeverMaySeeTheIssue() {
        keep(aContact("1").on(CARE_7).by(MARTA).in(OPERATIONS).about(DELIVERY));

        Quote quote = open().get(0);

        assertThat(quote.text()).isEqualTo(LATE.text());
        assertThat(quote.issue()).contains(new IssueRef(SEVEN, CARE_7));
        assertThat(quote.audience()).isEmpty();
        assertThat(quote.at()).isEqualTo(MONDAY);
        assertThat(quote.channel()).isEqualTo(PHONE);
        assertThat(quote.department()).contains(OPERATIONS);
        assertThat(quote.themes()).containsExactly(DELIVERY);
        assertThat(quote.tone()).isEqualTo(Tone.NEGATIVE);
        assertThat(quotes().find(quote.id())).contains(quote);
    }

    @Test
    void anIssueThatTheSyncDoesNotKnowOpensNothing() {
        keep(aContact("1").on(CARE_8));

        assertThat(open()).isEmpty();
    }

    @Test
    void whoeverSaidItIsTakenOut() {
        Words words = new Words("I am marta@example.org and my lid is broken again.");
        keep(aContact("1").on(CARE_7).by(MARTA).saying(words));

        assertThat(open())
                .extracting(Quote::text)
                .containsExactly("I am [mail address] and my lid is broken again.");
    }

    @Test
    void whatSaysTooLittleIsNoQuote() {
        keep(aContact("1").on(CARE_7).saying(new Words("Hello?")), aContact("2").silent());

        assertThat(open()).isEmpty();
        assertThat(unreleased()).isEmpty();
    }

    @Test
    void whatNobodyReleasedIsClosed() {
        keep(aContact("1"));

        assertThat(open()).isEmpty();
        assertThat(unreleased()).extracting(Quote::text).containsExactly(LATE.text());
        assertThat(unreleased().get(0).isOpen()).isFalse();
    }

    @Test
    void aReleaseOpensAQuoteToItsAudienceAndIsTakenBack() {
        keep(aContact("1"), aContact("2"));
        QuoteId id = unreleased().get(0).id();

        assertThat(quotes().release(id, Audience.LEADERS, LENA)).isTrue();
        assertThat(quotes().release(id, Audience.READERS, LENA)).isTrue();

        assertThat(open()).extracting(Quote::id).containsExactly(id);
        assertThat(open().get(0).audience()).contains(Audience.READERS);
        assertThat(unreleased()).hasSize(1).extracting(Quote::id).doesNotContain(id);
        assertThat(quotes().withdraw(id)).isTrue();
        assertThat(quotes().withdraw(id)).isFalse();
        assertThat(open()).isEmpty();
    }

    @Test
    void aReleaseIsOfWordsAsTheyRead() {
        keep(aContact("1"));
        QuoteId id = unreleased().get(0).id();
        quotes().release(id, Audience.READERS, LENA);

        keep(aContact("1").saying(KIND));

        assertThat(open()).isEmpty();
        assertThat(unreleased()).extracting(Quote::id).containsExactly(id);
    }

    @Test
    void aVetoTakesAQuoteOutForEver() {
        keep(aContact("1").on(CARE_7), aContact("2").on(CARE_7).saying(KIND));
        List<QuoteId> ids = open().stream().map(Quote::id).toList();

        assertThat(quotes().veto(ids.get(0), LENA)).isTrue();
        assertThat(quotes().veto(ids.get(0), LENA)).isTrue();

        assertThat(open()).extracting(Quote::id).containsExactly(ids.get(1));
        assertThat(quotes().find(ids.get(0))).isEmpty();
        assertThat(quotes().vetoed(ids)).containsExactly(ids.get(0));
        assertThat(quotes().release(ids.get(0), Audience.READERS, LENA)).isFalse();
        keep(aContact("1").on(CARE_7).helped(true), aContact("2").on(CARE_7).saying(KIND).rated(5));
        assertThat(open()).extracting(Quote::id).containsExactly(ids.get(1));
    }

    @Test
    void nobodyVetoesOrReleasesWhatIsNotThere() {
        QuoteId nothing = new QuoteId("0123abc");

        assertThat(quotes().veto(nothing, LENA)).isFalse();
        assertThat(quotes().release(nothing, Audience.LEADERS, LENA)).isFalse();
        assertThat(quotes().find(nothing)).isEmpty();
        assertThat(quotes().vetoed(Set.of(nothing))).isEmpty();
    }

    @Test
    void whoDoesNotWantToBeQuotedIsNot() {
        keep(aContact("1").on(CARE_7).by(MARTA), aContact("2").on(CARE_7).by(JONAS));

        quotes().quoteCustomer("desk", MARTA, false, LENA);
        quotes().quoteCustomer("shop", JONAS, false, LENA);

        assertThat(open()).hasSize(1);
        quotes().quoteIssue(CARE_7, false, LENA);
        assertThat(open()).isEmpty();
        quotes().quoteIssue(CARE_7, true, LENA);
        quotes().quoteCustomer("desk", MARTA, true, LENA);
        assertThat(open()).hasSize(2);
    }

    @Test
    void aSliceAndATimeHaveTheirOwn() {
        keep(
                aContact("1").on(CARE_7).in(OPERATIONS).over(PHONE),
                aContact("2").on(CARE_7).in(FINANCE).over(CHAT),
                aContact("3").on(CARE_7).in(FINANCE).at(MONDAY.minus(Duration.ofDays(8))));

        assertThat(open(new Slice(Optional.of(FINANCE), Optional.empty()))).hasSize(1);
        assertThat(open(new Slice(Optional.empty(), Optional.of(CHAT)))).hasSize(1);
        assertThat(open(new Slice(Optional.of(OPERATIONS), Optional.of(CHAT)))).isEmpty();
        assertThat(open()).hasSize(2);
    }

    @Test
    void theNewestComeFirstAndPraiseIsAmongThem() {
        keep(
                aContact("1").on(CARE_7).at(MONDAY.minusSeconds(30)).saying(KIND),
                aContact("2").on(CARE_7).at(MONDAY.minusSeconds(20)),
                aContact("3").on(CARE_7).at(MONDAY.minusSeconds(10)),
                aContact("4").on(CARE_7).at(MONDAY));

        List<Quote> three =
                quotes().open(Slice.ALL, MONDAY.minusSeconds(60), MONDAY.plusSeconds(60), 3);

        assertThat(three)
                .extracting(Quote::at)
                .containsExactly(MONDAY, MONDAY.minusSeconds(10), MONDAY.minusSeconds(30));
    }

    @Test
    void aSpaceRemembersWhatItQuoted() {
        QuoteId one = new QuoteId("a1");
        QuoteId two = new QuoteId("b2");

        quotes().quoted("OPS", List.of(one), MONDAY.minus(Duration.ofDays(100)));
        quotes().quoted("OPS", List.of(two), MONDAY);
        quotes().quoted("FIN", List.of(one), MONDAY);

        assertThat(quotes().quotedIn("OPS", MONDAY.minus(Duration.ofDays(90)))).containsOnly(two);
        assertThat(quotes().quotedIn("ops", MONDAY.minus(Duration.ofDays(90)))).isEmpty();
        assertThat(quotes().quotedIn("FIN", MONDAY)).containsOnly(one);
    }

    @Test
    void whateverIsSaidAboutQuotingRaisesTheVersion() {
        keep(aContact("1").by(MARTA));
        QuoteId id = unreleased().get(0).id();
        Set<Long> versions = new HashSet<>();

        versions.add(quotes().version());
        quotes().release(id, Audience.LEADERS, LENA);
        versions.add(quotes().version());
        quotes().withdraw(id);
        versions.add(quotes().version());
        quotes().quoteCustomer("desk", MARTA, false, LENA);
        versions.add(quotes().version());
        quotes().quoteIssue(CARE_7, false, LENA);
        versions.add(quotes().version());
        quotes().quoted("OPS", List.of(id), MONDAY);
        versions.add(quotes().version());
        quotes().veto(id, LENA);
        versions.add(quotes().version());

        assertThat(versions).hasSize(7);
    }

    @Test
    void refusesALimitOutOfRange() {
        assertThatThrownBy(() -> quotes().open(Slice.ALL, MONDAY, MONDAY, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0");
        assertThatThrownBy(() -> quotes().unreleased(Slice.ALL, MONDAY, MONDAY, 501))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("501");
    }

    @Test
    void whatBearsALabelIsNotQuotedUntilItIsAllowedAgain() {
        SortedSet<Tag> tags = new TreeSet<>(Set.of(new Tag(Tag.Kind.LABEL, "Legal")));
        tags.add(new Tag(Tag.Kind.COMPONENT, "Lids"));
        keep(aContact("1").by(MARTA).on(CARE_7).tagged(tags));

        quotes().quoteLabel("lids", false, LENA);
        assertThat(open()).hasSize(1);

        quotes().quoteLabel("legal", false, LENA);
        assertThat(open()).isEmpty();

        quotes().quoteLabel("LEGAL", true, LENA);
        assertThat(open()).hasSize(1);
    }

    @Test
    void whoAndWhatIsNotToBeQuotedCanBeListed() {
        keep(aContact("1").on(CARE_7).by(MARTA));

        quotes().quoteIssue(CARE_7, false, LENA);
        quotes().quoteLabel("legal", false, LENA);
        quotes().quoteCustomer("crm", MARTA, false, LENA);

        assertThat(quotes().unquoted())
                .containsExactlyInAnyOrder(
                        new Quotes.Unquoted(Quotes.Unquoted.Kind.ISSUE, CARE_7.text(), LENA),
                        new Quotes.Unquoted(Quotes.Unquoted.Kind.LABEL, "legal", LENA),
                        new Quotes.Unquoted(Quotes.Unquoted.Kind.CUSTOMER, "crm", LENA));
    }
}

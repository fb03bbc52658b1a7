package org.emptychair.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.TestWorld.CARE_7;
import static org.emptychair.TestWorld.CARE_8;
import static org.emptychair.TestWorld.JONAS;
import static org.emptychair.TestWorld.MARTA;
import static org.emptychair.TestWorld.MONDAY;
import static org.emptychair.TestWorld.aContact;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.emptychair.contact.Contacts;
import org.emptychair.contact.Tag;
import org.junit.jupiter.api.Test;

/** Of whom something was taken out, whoever keeps the quotes. */
public abstract class HeldBackContract {
    /** By which it is noted when something was taken out. */
    protected static final Clock CLOCK = Clock.fixed(MONDAY.plusSeconds(5), ZoneOffset.UTC);

    private static final String LENA = "lena";

    /** Without any contact, but with the issue CARE-7 known to the sync. */
    protected abstract Contacts contacts();

    /** Quotes of those contacts. */
    protected abstract Quotes quotes();

    @Test
    void itIsKnownWhenTheLabelOfAnIssueWasTakenOut() {
        SortedSet<Tag> tags = new TreeSet<>(Set.of(new Tag(Tag.Kind.LABEL, "legal")));
        contacts().keep(List.of(aContact("1").on(CARE_7).by(MARTA).tagged(tags).contact()));

        assertThat(quotes().heldBack(CARE_7)).isEmpty();
        quotes().quoteLabel("Legal", false, LENA);
        assertThat(quotes().heldBack(CARE_7)).contains(CLOCK.instant());
        assertThat(quotes().heldBack(CARE_8)).isEmpty();
        quotes().quoteLabel("legal", true, LENA);
        assertThat(quotes().heldBack(CARE_7)).isEmpty();
    }

    @Test
    void itIsKnownWhenSomethingSaidOnAnIssueWasTakenOut() {
        contacts()
                .keep(
                        List.of(
                                aContact("2").on(CARE_7).by(JONAS).contact(),
                                aContact("3").on(CARE_8).by(JONAS).contact()));

        quotes().quoteCustomer("desk", JONAS, false, LENA);
        assertThat(quotes().heldBack(CARE_7)).isPresent();
        assertThat(quotes().heldBack(CARE_8)).isPresent();
        quotes().quoteCustomer("desk", JONAS, true, LENA);
        quotes().veto(quotes().latestOn(CARE_7).orElseThrow().id(), LENA);
        assertThat(quotes().heldBack(CARE_7)).contains(CLOCK.instant());
        assertThat(quotes().heldBack(CARE_8)).isEmpty();
        quotes().quoteIssue(CARE_8, false, LENA);
        assertThat(quotes().heldBack(CARE_8)).contains(CLOCK.instant());
    }
}

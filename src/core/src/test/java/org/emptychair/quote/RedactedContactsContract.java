package org.emptychair.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emptychair.TestWorld.BILLING;
import static org.emptychair.TestWorld.CARE_7;
import static org.emptychair.TestWorld.DELIVERY;
import static org.emptychair.TestWorld.FINANCE;
import static org.emptychair.TestWorld.MONDAY;
import static org.emptychair.TestWorld.OPERATIONS;
import static org.emptychair.TestWorld.aContact;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emptychair.contact.Contact;
import org.emptychair.contact.ContactId;
import org.emptychair.contact.Contacts;
import org.emptychair.contact.Department;
import org.emptychair.contact.Slice;
import org.emptychair.contact.ThemeName;
import org.emptychair.contact.Words;
import org.emptychair.issue.IssueId;
import org.emptychair.issue.IssueRef;
import org.emptychair.quote.RedactedContacts.About;
import org.emptychair.quote.RedactedContacts.Wanted;
import org.junit.jupiter.api.Test;

/** What every store of contacts shows of them to people. */
public abstract class RedactedContactsContract {
    /** The id of the issue that a store knows as CARE-7. */
    protected static final IssueId SEVEN = new IssueId(10_007);

    /** The contacts, none at first. */
    protected abstract Contacts contacts();

    /** The same to be read. */
    protected abstract RedactedContacts redacted();

    private List<RedactedContact> read(Slice slice, Optional<About> theme) {
        return read(slice, theme, MONDAY.plus(Duration.ofDays(7)));
    }

    private List<RedactedContact> read(Slice slice, Optional<About> theme, Instant until) {
        List<RedactedContact> read = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            RedactedContacts.Page page =
                    redacted().newest(new Wanted(slice, theme, MONDAY, until), cursor, 2);
            assertThat(page.items()).hasSizeLessThanOrEqualTo(2);
            read.addAll(page.items());
            cursor = page.next();
        } while (cursor.isPresent());
        return read;
    }

    private List<RedactedContact> ofSource(Slice slice, String source) {
        Wanted wanted =
                new Wanted(
                        slice,
                        Optional.empty(),
                        MONDAY,
                        MONDAY.plus(Duration.ofDays(7)),
                        Optional.of(source));
        return redacted().newest(wanted, Optional.empty(), 10).items();
    }

    private static Optional<About> about(ThemeName theme) {
        return Optional.of(new About(Optional.of(theme)));
    }

    private List<Contact> keep(Contact... contacts) {
        List<Contact> batch = List.of(contacts);
        contacts().keep(batch);
        return batch;
    }

    @Test
    void wordsAreReadRedactedNewestFirst() {
        keep(
                aContact("1").saying(new Words("Write to marta@example.org, please")).contact(),
                aContact("2").at(MONDAY.plusSeconds(9)).silent().contact(),
                aContact("3").at(MONDAY.plusSeconds(5)).contact());

        List<RedactedContact> all = read(Slice.ALL, Optional.empty());

        assertThat(all)
                .extracting(RedactedContact::at)
                .containsExactly(MONDAY.plusSeconds(9), MONDAY.plusSeconds(5), MONDAY);
        assertThat(all.get(0).text()).isEmpty();
        assertThat(all.get(2).text().orElseThrow()).contains("[").doesNotContain("marta");
        assertThat(all.get(2).source()).isEqualTo(new ContactId("desk", "1").source());
    }

    @Test
    void onlyThoseBehindTheNumberAreRead() {
        keep(
                aContact("1").about(BILLING).in(FINANCE).contact(),
                aContact("2").about(DELIVERY, BILLING).in(OPERATIONS).contact(),
                aContact("3").about().in(OPERATIONS).from("shop").contact(),
                aContact("4").about(DELIVERY).at(MONDAY.minusSeconds(1)).contact());
        Slice operations = Slice.ofDepartment(OPERATIONS);

        assertThat(read(Slice.ALL, Optional.empty())).hasSize(3);
        assertThat(read(Slice.ALL, about(BILLING))).hasSize(2);
        assertThat(read(operations, about(BILLING))).hasSize(1);
        assertThat(read(operations, about(DELIVERY)).get(0).filing().themes())
                .containsExactly(BILLING, DELIVERY);
        assertThat(read(Slice.ALL, Optional.of(About.NOTHING)))
                .extracting(it -> it.filing().department())
                .containsExactly(Optional.of(OPERATIONS));
        assertThat(read(Slice.ofSource("shop"), Optional.empty())).hasSize(1);
        assertThat(read(Slice.ofSource("mail"), Optional.empty())).isEmpty();
        assertThat(ofSource(operations, "shop")).hasSize(1);
        assertThat(ofSource(operations, "desk")).hasSize(1);
        assertThat(ofSource(Slice.ofDepartment(FINANCE), "shop")).isEmpty();
        assertThat(read(Slice.ofDepartment(new Department("Nobody")), Optional.empty())).isEmpty();
        assertThat(read(Slice.ALL, about(new ThemeName("Parking")))).isEmpty();
        assertThat(read(Slice.ALL, Optional.empty(), MONDAY)).isEmpty();
    }

    @Test
    void manyThemesAreNotTakenForOneAnother() {
        for (int i = 0; i < 12; i++) {
            keep(aContact("c" + i).about(new ThemeName("Theme " + i)).contact());
        }
        keep(aContact("two").about(new ThemeName("Theme 0"), new ThemeName("Theme 10")).contact());

        assertThat(read(Slice.ALL, about(new ThemeName("Theme 0")))).hasSize(2);
        assertThat(read(Slice.ALL, about(new ThemeName("Theme 1")))).hasSize(1);
        assertThat(read(Slice.ALL, about(new ThemeName("Theme 10")))).hasSize(2);
    }

    @Test
    void anIssueIsNamedAsTheSyncKnowsIt() {
        keep(aContact("1").on(CARE_7).contact());

        assertThat(read(Slice.ALL, Optional.empty()).get(0).issue())
                .contains(new IssueRef(SEVEN, CARE_7));
    }

    @Test
    void aCursorOfSomebodyElseIsRefused() {
        Wanted all = new Wanted(Slice.ALL, Optional.empty(), MONDAY, MONDAY.plusSeconds(1));

        assertThatThrownBy(() -> redacted().newest(all, Optional.of("x'"), 2))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> redacted().newest(all, Optional.empty(), 1_001))
                .hasMessageContaining("1001");
    }
}

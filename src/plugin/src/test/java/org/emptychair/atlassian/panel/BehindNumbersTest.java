package org.emptychair.atlassian.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.TestWorld.BILLING;
import static org.emptychair.TestWorld.CARE_7;
import static org.emptychair.TestWorld.aContact;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emptychair.ContactDraft;
import org.emptychair.contact.Contact;
import org.emptychair.contact.InMemoryContacts;
import org.emptychair.contact.Words;
import org.emptychair.issue.IssueId;
import org.emptychair.quote.Hearing;
import org.emptychair.quote.InMemoryRedactedContacts;
import org.emptychair.quote.PlainPhoneNumbers;
import org.emptychair.quote.RedactedContacts.About;
import org.emptychair.quote.Redactor;
import org.emptychair.setting.InMemorySettings;
import org.emptychair.setting.Mode;
import org.emptychair.setting.Settings;
import org.emptychair.setting.TeamSettings;
import org.emptychair.view.PropertyTexts;
import org.emptychair.view.panel.ContactsView;
import org.emptychair.week.IsoWeek;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BehindNumbersTest {
    private static final IsoWeek WEEK = IsoWeek.parse("2026-W47");
    private static final IssueId SEVEN = new IssueId(10_007);
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-25T08:00:00Z"), ZoneOffset.UTC);

    private final Settings settings = new InMemorySettings();
    private final InMemoryContacts contacts = new InMemoryContacts(() -> ZoneOffset.UTC);

    @BeforeEach
    void asViewer() {
        TeamSettings now = settings.current();
        settings.replace(
                new TeamSettings(
                        now.zone(),
                        Mode.AS_VIEWER,
                        now.syncMinutes(),
                        now.customerService(),
                        now.jiraLink()));
    }

    private ContactsView read(Set<IssueId> visible, boolean ask, Optional<String> cursor) {
        return new BehindNumbers(
                        new InMemoryRedactedContacts(
                                contacts,
                                new Hearing(new Redactor(new PlainPhoneNumbers())),
                                key -> Optional.of(SEVEN)),
                        new Reports.Readers(
                                Readers.strangers().people(), new Readers.FixedRights(visible)),
                        settings,
                        CLOCK)
                .read(
                        new BehindNumbers.Wanted(
                                WEEK,
                                Optional.of(new About(Optional.of(BILLING))),
                                Optional.empty(),
                                Optional.empty(),
                                ask),
                        cursor,
                        "/contacts?week=2026-W47",
                        new PropertyTexts());
    }

    @Test
    void wordsOnAnIssueAreReadOnlyByWhoMaySeeTheIssue() {
        contacts.keep(
                List.of(
                        aContact("1")
                                .about(BILLING)
                                .at(WEEK.start(ZoneOffset.UTC).plusSeconds(60))
                                .saying(new Words("Charged twice, says marta@example.org"))
                                .contact()));
        contacts.keep(List.of(onIssue()));

        ContactsView before = read(Set.of(SEVEN), false, Optional.empty());
        ContactsView asked = read(Set.of(SEVEN), true, Optional.empty());
        ContactsView refused = read(Set.of(), true, Optional.empty());

        assertThat(before.rows()).hasSize(2);
        assertThat(before.rows().get(0).parts()).isEmpty();
        assertThat(before.ask()).endsWith("&ask=yes");
        assertThat(asked.rows().get(0).parts()).isNotEmpty();
        assertThat(asked.rows().get(0).facts()).contains(CARE_7.text());
        assertThat(asked.rows().get(1).toString()).doesNotContain("marta@");
        assertThat(refused.rows().get(0).hidden()).isNotEmpty();
        assertThat(refused.rows().get(0).facts()).doesNotContain(CARE_7.text());
    }

    private static Contact onIssue() {
        Contact contact =
                aContact("2")
                        .about(BILLING)
                        .at(WEEK.start(ZoneOffset.UTC).plusSeconds(90))
                        .contact();
        return new ContactDraft(contact).on(CARE_7).contact();
    }

    @Test
    void manyAreReadPageByPage() {
        List<Contact> many = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            many.add(
                    aContact("c" + i)
                            .about(BILLING)
                            .at(WEEK.start(ZoneOffset.UTC).plusSeconds(i))
                            .contact());
        }
        contacts.keep(many);

        ContactsView first = read(Set.of(), false, Optional.empty());
        String cursor = first.next().replaceFirst(".*cursor=", "");

        assertThat(first.rows()).hasSize(25);
        assertThat(read(Set.of(), false, Optional.of(cursor)).rows()).hasSize(5);
    }
}

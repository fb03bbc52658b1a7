package org.emptychair.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.TestWorld.BERLIN;
import static org.emptychair.issue.IssueDraft.issue;
import static org.emptychair.issue.IssueDraft.person;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.emptychair.complaint.Complaint;
import org.emptychair.complaint.Ending;
import org.emptychair.complaint.Owner;
import org.emptychair.complaint.Turn;
import org.emptychair.complaint.Waiting;
import org.emptychair.contact.Contact;
import org.emptychair.contact.Customer;
import org.emptychair.contact.Known;
import org.emptychair.contact.ScopeId;
import org.emptychair.issue.Comment;
import org.emptychair.issue.Comment.Audience;
import org.emptychair.issue.IssueDraft;
import org.emptychair.issue.Person;
import org.junit.jupiter.api.Test;

class IssueReadingTest {
    private static final Person MARTA = person("marta");
    private static final Person AGENT = person("agent");
    private static final Person ROBOT = person("robot");
    private static final OurSide OURS = new OurSide(BERLIN, Set.of("robot"));
    private static final Instant NOON = Instant.parse("2026-11-10T12:00:00Z");

    private final List<Contact> contacts = new ArrayList<>();

    @Test
    void anIssueIsOneContactOnTheDayItWasMade() {
        read(issue(7).about("Late delivery"));

        assertThat(contacts).hasSize(1);
        assertThat(contacts.get(0).id().toString()).isEqualTo("jira:7");
        assertThat(contacts.get(0).at()).isEqualTo(IssueDraft.CREATED);
        assertThat(contacts.get(0).customer()).contains(new Customer("marta"));
        assertThat(contacts.get(0).words().orElseThrow().text())
                .isEqualTo("Where is my parcel?\n\nIt should have come on Monday.");
        assertThat(contacts.get(0).filing().themes())
                .extracting("text")
                .containsExactly("Late delivery");
    }

    @Test
    void eachLaterDayOnWhichTheCustomerWritesIsOneMoreContact() {
        IssueReading reading =
                read(
                        issue(7),
                        said(MARTA, "2026-11-02T10:00:00Z", "the same day"),
                        said(MARTA, "2026-11-03T10:00:00Z", "Still nothing."),
                        said(MARTA, "2026-11-03T22:59:00Z", "Hello?"),
                        said(MARTA, "2026-11-03T23:00:00Z", "After midnight in Berlin."));

        assertThat(contacts)
                .extracting(contact -> contact.id().id())
                .containsExactly("7", "7/2026-11-03", "7/2026-11-04");
        assertThat(contacts.get(1).words().orElseThrow().text())
                .isEqualTo("Still nothing.\n\nHello?");
        assertThat(contacts.get(1).at()).isEqualTo(Instant.parse("2026-11-03T10:00:00Z"));
        assertThat(reading.days())
                .containsExactly(LocalDate.of(2026, 11, 3), LocalDate.of(2026, 11, 4));
    }

    @Test
    void aColleaguesWordsAreNoContact() {
        read(issue(7), said(AGENT, "2026-11-03T10:00:00Z", "We look into it."));

        assertThat(contacts).hasSize(1);
    }

    @Test
    void participantsAndMembersOfTheOrganisationSpeakForTheCustomer() {
        read(
                issue(7).sharedWith(person("jonas")),
                said(person("jonas"), "2026-11-03T10:00:00Z", "Me too."),
                said(person("member"), "2026-11-04T10:00:00Z", "And I."));

        assertThat(contacts)
                .extracting(contact -> contact.id().id())
                .containsExactly("7", "7/2026-11-03", "7/2026-11-04");
    }

    @Test
    void wordsComeWithWhomTheIssueKnowsByThen() {
        read(
                issue(7).sharedWith(person("jonas")),
                said(AGENT, "2026-11-03T09:00:00Z", "On its way."),
                said(MARTA, "2026-11-03T10:00:00Z", "You said so before."));

        assertThat(contacts.get(0).words().orElseThrow().known())
                .contains(
                        new Known(Known.Kind.NAME, "marta"),
                        new Known(Known.Kind.MAIL, "marta@example.org"),
                        new Known(Known.Kind.NAME, "jonas"))
                .noneMatch(known -> known.kind() == Known.Kind.COLLEAGUE);
        assertThat(contacts.get(1).words().orElseThrow().known())
                .contains(new Known(Known.Kind.COLLEAGUE, AGENT.name()));
    }

    @Test
    void anIssueWithoutReporterIsItsOwnCustomer() {
        read(issue(7).reportedBy(Optional.empty()), said(MARTA, "2026-11-03T10:00:00Z", "Hello?"));

        assertThat(contacts).hasSize(1);
        assertThat(contacts.get(0).customer()).isEmpty();
    }

    @Test
    void theCustomerWaitsFromTheBeginningUntilOurFirstPublicWord() {
        Complaint complaint =
                complaint(issue(7), said(AGENT, "2026-11-03T10:00:00Z", "On its way."));

        assertThat(complaint.waiting())
                .containsExactly(waiting("2026-11-02T09:15:00.123Z", "2026-11-03T10:00:00Z"));
        assertThat(complaint.turn()).contains(Turn.THEIRS);
        assertThat(complaint.isNeverAnswered()).isFalse();
        assertThat(complaint.silence(NOON)).isEqualTo(Duration.ofDays(7).plusHours(2));
    }

    @Test
    void theCustomerWaitsAgainFromTheFirstWordAfterOurReply() {
        Complaint complaint =
                complaint(
                        issue(7),
                        said(AGENT, "2026-11-03T10:00:00Z", "On its way."),
                        said(MARTA, "2026-11-04T10:00:00Z", "No."),
                        said(MARTA, "2026-11-05T10:00:00Z", "Hello?"));

        assertThat(complaint.waiting())
                .containsExactly(
                        waiting("2026-11-02T09:15:00.123Z", "2026-11-03T10:00:00Z"),
                        new Waiting(Instant.parse("2026-11-04T10:00:00Z"), Optional.empty()));
        assertThat(complaint.isWaiting()).isTrue();
    }

    @Test
    void whoeverTheIssueIsAssignedToOwnsTheComplaint() {
        Person kofi = new Person("JIRAUSER7", "kofi", "Kofi Osei", Optional.empty());

        assertThat(complaint(issue(7)).owner()).isEmpty();
        assertThat(complaint(issue(7).assignedTo(kofi)).owner())
                .contains(new Owner("kofi", "Kofi Osei"));
    }

    @Test
    void anAutomaticAcknowledgementIsNoReply() {
        Complaint complaint =
                complaint(issue(7), said(ROBOT, "2026-11-02T09:15:01Z", "We got your mail."));

        assertThat(complaint.isNeverAnswered()).isTrue();
        assertThat(complaint.isWaiting()).isTrue();
        assertThat(complaint.silence(NOON)).isEqualTo(complaint.age(NOON));
    }

    @Test
    void aWordThatTheCustomerCannotReadIsNoReply() {
        IssueDraft atDesk = issue(7).atServiceDesk();
        Complaint internal = complaint(atDesk, comment(AGENT, Audience.INTERNAL));
        Complaint unsaid = complaint(atDesk, comment(AGENT, Audience.UNSAID));
        Complaint restricted = complaint(issue(7), comment(AGENT, Audience.RESTRICTED));
        Complaint open = complaint(atDesk, comment(AGENT, Audience.PUBLIC));

        assertThat(internal.isNeverAnswered()).isTrue();
        assertThat(unsaid.isNeverAnswered()).isTrue();
        assertThat(restricted.isNeverAnswered()).isTrue();
        assertThat(open.isNeverAnswered()).isFalse();
    }

    @Test
    void nobodyWaitsBehindAResolution() {
        Complaint complaint =
                complaint(
                        issue(7).resolved("2026-11-04T00:00:00Z"),
                        said(AGENT, "2026-11-03T10:00:00Z", "On its way."),
                        said(MARTA, "2026-11-03T11:00:00Z", "It came."),
                        said(MARTA, "2026-11-05T10:00:00Z", "Thank you."));

        assertThat(complaint.waiting())
                .containsExactly(
                        waiting("2026-11-02T09:15:00.123Z", "2026-11-03T10:00:00Z"),
                        waiting("2026-11-03T11:00:00Z", "2026-11-04T00:00:00Z"));
        assertThat(complaint.ended())
                .contains(new Ending(Ending.How.RESOLVED, Instant.parse("2026-11-04T00:00:00Z")));
        assertThat(complaint.turn()).isEmpty();
        assertThat(complaint.silence(NOON)).isEqualTo(Duration.ofHours(14));
    }

    @Test
    void aCommentWhoseAuthorIsGoneIsNobodys() {
        Complaint complaint =
                complaint(
                        issue(7),
                        new Comment(1, Optional.empty(), NOON, NOON, "Who am I?", Audience.UNSAID));

        assertThat(complaint.isNeverAnswered()).isTrue();
        assertThat(contacts).hasSize(1);
    }

    @Test
    void aPromiseIsBrokenOnceItsTimeIsOver() {
        Complaint complaint = complaint(issue(7).promised("2026-11-10T12:00:00Z"));

        assertThat(complaint.isPastPromise(NOON)).isFalse();
        assertThat(complaint.isPastPromise(NOON.plusMillis(1))).isTrue();
    }

    @Test
    void starsAreKeptOnTheIssuesOwnContact() {
        read(issue(7).rated(4), said(MARTA, "2026-11-03T10:00:00Z", "Thanks."));

        assertThat(contacts.get(0).answers().helped()).contains(true);
        assertThat(contacts.get(1).answers().helped()).isEmpty();
    }

    @Test
    void starsKeepTheInstantAtWhichTheyWereGiven() {
        read(issue(7).rated(4, "2026-11-09T12:00:00Z"));

        assertThat(contacts.get(0).at()).isEqualTo(IssueDraft.CREATED);
        assertThat(contacts.get(0).answers().at()).contains(Instant.parse("2026-11-09T12:00:00Z"));
    }

    @Test
    void wordsThatNoStoreTakesAreCleanedAndCut() {
        String hostile = "a\0b\ud800c" + "\ud83d\ude00".repeat(20_000);

        read(
                issue(7).saying(hostile, Optional.empty()),
                said(MARTA, "2026-11-03T10:00:00Z", hostile),
                said(MARTA, "2026-11-04T10:00:00Z", " \0 "));

        assertThat(contacts).hasSize(2);
        assertThat(contacts)
                .allSatisfy(
                        contact ->
                                assertThat(contact.words().orElseThrow().text())
                                        .startsWith("abc")
                                        .endsWith("\ud83d\ude00")
                                        .hasSizeLessThanOrEqualTo(32_767));
    }

    @Test
    void aDayOfManyLongCommentsFitsIntoOneContact() {
        Comment[] comments = new Comment[500];
        for (int at = 0; at < comments.length; at++) {
            comments[at] = said(MARTA, "2026-11-03T10:00:00Z", "x".repeat(32_000));
        }

        read(issue(7), comments);

        assertThat(contacts).hasSize(2);
        assertThat(contacts.get(1).words().orElseThrow().text()).hasSize(32_767);
    }

    private Complaint complaint(IssueDraft draft, Comment... comments) {
        return read(draft, comments).complaint(new TreeSet<>(Set.of(new ScopeId(1))));
    }

    private IssueReading read(IssueDraft draft, Comment... comments) {
        contacts.clear();
        IssueReading reading =
                new IssueReading(draft.issue(), OURS, Set.of("member"), contacts::add);
        List.of(comments).forEach(reading::hear);
        reading.finish();
        return reading;
    }

    private static Comment said(Person author, String at, String body) {
        Instant instant = Instant.parse(at);
        return new Comment(1, Optional.of(author), instant, instant, body, Audience.UNSAID);
    }

    private static Comment comment(Person author, Audience audience) {
        return new Comment(1, Optional.of(author), NOON, NOON, "We look into it.", audience);
    }

    private static Waiting waiting(String from, String to) {
        return new Waiting(Instant.parse(from), Optional.of(Instant.parse(to)));
    }
}

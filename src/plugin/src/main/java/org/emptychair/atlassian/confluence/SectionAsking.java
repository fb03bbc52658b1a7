package org.emptychair.atlassian.confluence;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.user.UserKey;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.emptychair.atlassian.ao.AoSeats;
import org.emptychair.atlassian.ao.AoSectionQuestions;
import org.emptychair.atlassian.ao.AoSnapshots;
import org.emptychair.atlassian.mail.Mailer;
import org.emptychair.atlassian.mail.SectionsCourier;
import org.emptychair.chair.snapshot.Closing;
import org.emptychair.chair.snapshot.Snapshots;
import org.emptychair.decision.Decisions;
import org.emptychair.habit.SeatOutcomes;
import org.emptychair.habit.SectionQuestion;
import org.emptychair.habit.SectionQuestions;
import org.emptychair.habit.Undecided;
import org.emptychair.leader.PersonKey;
import org.emptychair.outbox.Courier;
import org.emptychair.outbox.Outbox;

/** Asks who made the page of the last of three meetings without a decision, once. */
final class SectionAsking implements SectionsCourier.Sources {
    private static final Duration BETWEEN_LOOKS = Duration.ofHours(1);

    private final ConfluenceRoot root;
    private final SectionQuestions questions;
    private final Undecided undecided;
    private volatile Instant nextLook = Instant.MIN;

    private SectionAsking(ConfluenceRoot root, SectionQuestions questions, Undecided undecided) {
        this.root = root;
        this.questions = questions;
        this.undecided = undecided;
    }

    static SectionAsking of(ConfluenceRoot root, Decisions decisions) {
        ConfluenceServices services = root.services();
        Snapshots snapshots = new AoSnapshots(services.database(), services.locks());
        SectionQuestions questions = new AoSectionQuestions(services.database(), services.locks());
        SeatOutcomes outcomes =
                new SeatOutcomes(new AoSeats(services.database(), services.locks()), decisions);
        return new SectionAsking(
                root,
                questions,
                new Undecided(
                        snapshots,
                        outcomes::of,
                        questions,
                        () -> root.settings().current().zone(),
                        root.clock()));
    }

    SectionQuestions questions() {
        return questions;
    }

    Courier courier(Mailer mailer) {
        return new SectionsCourier(questions, this, mailer, root.templates(), root.texts());
    }

    /**
     * Asks whoever is to be asked, at most once an hour; on one node at a time.
     *
     * @param wanted who wants mail from us at all
     */
    void post(Outbox outbox, Predicate<PersonKey> wanted) {
        Instant now = root.clock().instant();
        if (now.isBefore(nextLook)) {
            return;
        }
        nextLook = now.plus(BETWEEN_LOOKS);
        undecided.latest().forEach(it -> ask(it, outbox, wanted));
    }

    private void ask(Closing latest, Outbox outbox, Predicate<PersonKey> wanted) {
        organiser(latest)
                .map(it -> question(latest, it))
                .ifPresent(
                        question -> {
                            if (wanted.test(question.organiser())) {
                                outbox.add(
                                        List.of(SectionsCourier.parcel(question)),
                                        root.clock().instant());
                            }
                            questions.keep(question);
                        });
    }

    private SectionQuestion question(Closing latest, PersonKey organiser) {
        return new SectionQuestion(
                latest.meeting().space(),
                latest.meeting().pageId(),
                latest.meeting()
                        .day()
                        .orElseGet(
                                () ->
                                        LocalDate.ofInstant(
                                                latest.at(), root.settings().current().zone())),
                organiser,
                root.clock().instant(),
                Optional.empty());
    }

    /** Who made the page, else who closed the meeting. */
    private Optional<PersonKey> organiser(Closing latest) {
        return root.host()
                .transactions()
                .execute(
                        () ->
                                page(latest.meeting().pageId())
                                        .flatMap(page -> maker(page).or(latest::by)))
                .map(PersonKey::new);
    }

    private Optional<AbstractPage> page(long number) {
        return Optional.ofNullable(root.services().pages().getAbstractPage(number))
                .filter(it -> !it.isDeleted());
    }

    private Optional<String> maker(AbstractPage page) {
        return Optional.ofNullable(page.getCreator()).map(it -> it.getKey().getStringValue());
    }

    @Override
    public Optional<String> title(PersonKey person, long number) {
        ConfluenceUser user =
                root.readers().users().getExistingUserByKey(new UserKey(person.text()));
        return user == null
                ? Optional.empty()
                : root.host()
                        .transactions()
                        .execute(
                                () ->
                                        page(number)
                                                .filter(it -> mayView(user, it))
                                                .map(AbstractPage::getTitle));
    }

    private boolean mayView(ConfluenceUser user, AbstractPage page) {
        return root.services().permissions().hasPermission(user, Permission.VIEW, page);
    }

    @Override
    public String pages() {
        return root.host().application().getBaseUrl(UrlMode.CANONICAL)
                + "/plugins/servlet/empty-chair/";
    }
}

package org.emptychair.atlassian.confluence;

import com.atlassian.sal.api.UrlMode;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.emptychair.atlassian.ao.AoUnsubscribed;
import org.emptychair.atlassian.mail.HostMailer;
import org.emptychair.atlassian.mail.LetterCourier;
import org.emptychair.atlassian.mail.LetterMails;
import org.emptychair.atlassian.mail.Mailer;
import org.emptychair.atlassian.mail.PostNow;
import org.emptychair.atlassian.mail.SubscriptionLinks;
import org.emptychair.atlassian.mail.WeekLinks;
import org.emptychair.atlassian.mail.WeekQuestionCourier;
import org.emptychair.atlassian.rest.Desk;
import org.emptychair.atlassian.sal.SalCorrespondence;
import org.emptychair.atlassian.schedule.ClusterJob;
import org.emptychair.atlassian.schedule.Posting;
import org.emptychair.atlassian.schedule.SteadyCourier;
import org.emptychair.letter.Correspondence;
import org.emptychair.letter.Letters;
import org.emptychair.letter.OwnerLetters;
import org.emptychair.letter.Unsubscribed;
import org.emptychair.outbox.Courier;
import org.emptychair.outbox.Outbox;
import org.emptychair.outbox.Round;

/**
 * What leaves the product, from the start to the end.
 *
 * @param now posts what is due and delivers it, on one node
 * @param calendars what comes in from the leaders' own
 * @param sections what organisers are asked of their panels
 * @param recurring the pages of meetings that come back, and who is told when they end
 */
record Mailing(
        Outbox outbox,
        Letters letters,
        LetterMails mails,
        SubscriptionLinks subscriptions,
        Correspondence.Choices choices,
        Unsubscribed unsubscribed,
        WeekLinks weekLinks,
        PostNow now,
        ClusterJob job,
        Calendaring calendars,
        SectionAsking sections,
        Recurring recurring) {
    private static final Duration EVERY = Duration.ofMinutes(1);

    static Mailing of(ConfluenceRoot root, Chairs.Shared shared) {
        return of(root, shared, SectionAsking.of(root, shared.deciding().decisions()));
    }

    private static Mailing of(ConfluenceRoot root, Chairs.Shared shared, SectionAsking sections) {
        Outbox outbox = shared.deciding().outbox();
        Unsubscribed unsubscribed = unsubscribed(root.services());
        Correspondence.Choices choices = new SalCorrespondence(root.host().settings());
        Letters letters = letters(root, shared, choices, unsubscribed);
        SubscriptionLinks subscriptions = new SubscriptionLinks(root.secrets());
        LetterMails mails = mails(root, subscriptions);
        WeekLinks weeks = weeks(root);
        Courier letterCourier = new LetterCourier(letters, mails, mailer(root));
        List<Courier> couriers = couriers(root, shared, letterCourier, sections, weeks);
        OwnerLetters owners = owners(root, shared, couriers);
        List<Consumer<Outbox>> writers =
                writers(letters, shared.leading(), sections, owners, unsubscribed);
        Recurring recurring = recurring(root, couriers, writers);
        Posting posting = posting(root, writers, outbox, couriers);
        ClusterJob job = job(root.services(), posting);
        return new Mailing(
                outbox,
                letters,
                mails,
                subscriptions,
                choices,
                unsubscribed,
                weeks,
                new PostNow(posting, job),
                job,
                Calendaring.of(root, shared.leading()),
                sections,
                recurring);
    }

    private static Recurring recurring(
            ConfluenceRoot root, List<Courier> couriers, List<Consumer<Outbox>> writers) {
        Recurring recurring = Recurring.of(root);
        recurring.join(root, mailer(root), couriers, writers);
        return recurring;
    }

    private static Unsubscribed unsubscribed(ConfluenceServices services) {
        return new AoUnsubscribed(services.database(), services.locks());
    }

    /** With who brings them. */
    private static OwnerLetters owners(
            ConfluenceRoot root, Chairs.Shared shared, List<Courier> couriers) {
        OwnerLetters owners =
                new OwnerLetters(
                        shared.deciding().decisions(),
                        () -> root.settings().current().zone(),
                        root.clock());
        couriers.addAll(OwnerMails.couriers(root, owners, mailer(root)));
        return owners;
    }

    private static WeekLinks weeks(ConfluenceRoot root) {
        return new WeekLinks(
                root.secrets(), () -> root.host().application().getBaseUrl(UrlMode.CANONICAL));
    }

    private static ClusterJob job(ConfluenceServices services, Posting posting) {
        return new ClusterJob(
                "org.emptychair.post", posting, services.scheduler(), services.locks());
    }

    private static List<Courier> couriers(
            ConfluenceRoot root,
            Chairs.Shared shared,
            Courier letters,
            SectionAsking sections,
            WeekLinks weeks) {
        return new ArrayList<>(
                List.of(
                        new SteadyCourier(Linking.courier(root, shared.deciding())),
                        letters,
                        sections.courier(mailer(root)),
                        new WeekQuestionCourier(
                                shared.leading().questions(),
                                weeks,
                                mailer(root),
                                root.templates(),
                                root.texts())));
    }

    private static Posting posting(
            ConfluenceRoot root,
            List<Consumer<Outbox>> writers,
            Outbox outbox,
            List<Courier> couriers) {
        return new Posting(writers, outbox, new Round(outbox, couriers, root.clock()));
    }

    private static Letters letters(
            ConfluenceRoot root,
            Chairs.Shared shared,
            Correspondence.Choices choices,
            Unsubscribed unsubscribed) {
        return new Letters(
                choices,
                shared.leading().leaders(),
                unsubscribed,
                shared.theming().findings(),
                () -> root.settings().current().zone(),
                root.clock());
    }

    private static Mailer mailer(ConfluenceRoot root) {
        return new HostMailer(root.host().mail(), root.host().users());
    }

    private static List<Consumer<Outbox>> writers(
            Letters letters,
            Leading leading,
            SectionAsking sections,
            OwnerLetters owners,
            Unsubscribed unsubscribed) {
        return new ArrayList<>(
                List.of(
                        letters::post,
                        owners::post,
                        box -> sections.post(box, it -> !unsubscribed.contains(it)),
                        box -> leading.questions().post(box, it -> !unsubscribed.contains(it))));
    }

    private static LetterMails mails(ConfluenceRoot root, SubscriptionLinks subscriptions) {
        return new LetterMails(
                root.templates(),
                root.texts(),
                root.settings(),
                () -> root.host().application().getBaseUrl(UrlMode.CANONICAL),
                subscriptions,
                root.clock());
    }

    void offer() {
        calendars.offer();
        Desk.offer(Outbox.class, outbox);
        Desk.offer(Letters.class, letters);
        Desk.offer(LetterMails.class, mails);
        Desk.offer(Correspondence.Choices.class, choices);
        Desk.offer(Unsubscribed.class, unsubscribed);
        Desk.offer(PostNow.class, now);
    }

    void begin(Clock clock) {
        calendars.begin(clock);
        recurring.begin(clock);
        job.start(clock.instant().plus(EVERY), EVERY);
    }

    void end() {
        calendars.end();
        recurring.end();
        job.close();
        now.close();
    }
}

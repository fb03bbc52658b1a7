package org.emptychair.atlassian.confluence;

import com.atlassian.sal.api.UrlMode;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.emptychair.atlassian.ao.AoUnsubscribed;
import org.emptychair.atlassian.mail.HostMailer;
import org.emptychair.atlassian.mail.LetterCourier;
import org.emptychair.atlassian.mail.LetterMails;
import org.emptychair.atlassian.mail.PostNow;
import org.emptychair.atlassian.mail.SubscriptionLinks;
import org.emptychair.atlassian.rest.Desk;
import org.emptychair.atlassian.sal.HostServices;
import org.emptychair.atlassian.sal.SalCorrespondence;
import org.emptychair.atlassian.schedule.ClusterJob;
import org.emptychair.atlassian.schedule.Posting;
import org.emptychair.letter.Correspondence;
import org.emptychair.letter.Letters;
import org.emptychair.letter.Unsubscribed;
import org.emptychair.link.LinkCourier;
import org.emptychair.outbox.Outbox;
import org.emptychair.outbox.Round;

/**
 * What leaves the product, from the start to the end.
 *
 * @param now posts what is due and delivers it, on one node
 */
record Mailing(
        Outbox outbox,
        Letters letters,
        LetterMails mails,
        SubscriptionLinks subscriptions,
        Correspondence.Choices choices,
        Unsubscribed unsubscribed,
        PostNow now,
        ClusterJob job) {
    private static final Duration EVERY = Duration.ofMinutes(1);

    static Mailing of(ConfluenceRoot root, Chairs.Shared shared) {
        ConfluenceServices services = root.services();
        HostServices host = root.host();
        Outbox outbox = shared.deciding().outbox();
        Unsubscribed unsubscribed = new AoUnsubscribed(services.database(), services.locks());
        Correspondence.Choices choices = new SalCorrespondence(host.settings());
        Letters letters =
                new Letters(
                        choices,
                        shared.leading().leaders(),
                        unsubscribed,
                        shared.theming().findings(),
                        () -> root.settings().current().zone(),
                        root.clock());
        SubscriptionLinks subscriptions = new SubscriptionLinks(root.secrets());
        LetterMails mails = mails(root, subscriptions);
        LetterCourier courier =
                new LetterCourier(letters, mails, new HostMailer(host.mail(), host.users()));
        LinkCourier links = Linking.courier(root, shared.deciding());
        Round round = new Round(outbox, List.of(links, courier), root.clock());
        Posting posting = new Posting(letters, outbox, round);
        ClusterJob job =
                new ClusterJob(
                        "org.emptychair.post", posting, services.scheduler(), services.locks());
        PostNow now = new PostNow(posting, job);
        return new Mailing(outbox, letters, mails, subscriptions, choices, unsubscribed, now, job);
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
        Desk.offer(Outbox.class, outbox);
        Desk.offer(Letters.class, letters);
        Desk.offer(LetterMails.class, mails);
        Desk.offer(Correspondence.Choices.class, choices);
        Desk.offer(Unsubscribed.class, unsubscribed);
        Desk.offer(PostNow.class, now);
    }

    void begin(Clock clock) {
        job.start(clock.instant().plus(EVERY), EVERY);
    }

    void end() {
        job.close();
        now.close();
    }
}

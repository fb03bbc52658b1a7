package org.emptychair.atlassian.mail;

import java.util.Map;
import java.util.Optional;
import org.emptychair.atlassian.sal.Incident;
import org.emptychair.decision.Decision;
import org.emptychair.leader.PersonKey;
import org.emptychair.letter.OwnerLetters;
import org.emptychair.outbox.Courier;
import org.emptychair.outbox.Delivery;
import org.emptychair.outbox.Parcel;
import org.emptychair.outbox.Reason;
import org.emptychair.view.Templates;
import org.emptychair.view.Texts;
import org.emptychair.view.letter.OwnerMailView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings owners of decisions what they are told, as far as they may view the page by then. */
public final class OwnerCourier implements Courier {
    private static final Logger LOG = LoggerFactory.getLogger(OwnerCourier.class);

    private final Parcel.Kind kind;
    private final OwnerLetters letters;
    private final Sources sources;
    private final Mailer mailer;
    private final Templates templates;
    private final Texts texts;

    /** What mails are made of. */
    public interface Sources {
        /** Whether somebody may view a page. */
        boolean mayView(PersonKey person, long page);

        OwnerMailView mail(Parcel.Kind kind, Decision decision);

        /** Where people say which mails they want. */
        String subscriptions();
    }

    public OwnerCourier(
            Parcel.Kind kind,
            OwnerLetters letters,
            Sources sources,
            Mailer mailer,
            Templates templates,
            Texts texts) {
        this.kind = kind;
        this.letters = letters;
        this.sources = sources;
        this.mailer = mailer;
        this.templates = templates;
        this.texts = texts;
    }

    @Override
    public Parcel.Kind kind() {
        return kind;
    }

    @Override
    public Delivery deliver(Parcel parcel) {
        try {
            Optional<Decision> decision = letters.of(parcel);
            return decision.map(it -> deliver(new PersonKey(parcel.to()), it))
                    .orElseGet(Delivery.Needless::new);
        } catch (RuntimeException failed) {
            // An outermost edge: one mail that cannot be written keeps no other from going out.
            return Delivery.later(
                    Reason.Cause.BROKEN,
                    Incident.logged(LOG, "An owner could not be written to", failed));
        }
    }

    private Delivery deliver(PersonKey owner, Decision decision) {
        return sources.mayView(owner, decision.place().page())
                ? mailer.send(owner, mail(sources.mail(kind, decision)))
                : Delivery.held(Reason.Cause.NOT_ALLOWED, "");
    }

    private Mail mail(OwnerMailView view) {
        return new Mail(
                view.subject(),
                templates.fill("letter/owner-mail.vm", texts, Map.of("m", view)).markup(),
                String.join(
                        "\r\n",
                        view.lead(),
                        "",
                        view.statement(),
                        String.join("\r\n", view.facts()),
                        "",
                        view.address(),
                        "",
                        texts.say("emptychair.owner-mail.why"),
                        ""),
                sources.subscriptions());
    }
}

package org.emptychair.atlassian.mail;

import org.emptychair.atlassian.sal.Incident;
import org.emptychair.leader.PersonKey;
import org.emptychair.letter.Letters;
import org.emptychair.outbox.Courier;
import org.emptychair.outbox.Delivery;
import org.emptychair.outbox.Parcel;
import org.emptychair.outbox.Reason.Cause;
import org.emptychair.week.IsoWeek;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings weekly letters, each written when it goes out. */
public final class LetterCourier implements Courier {
    private static final Logger LOG = LoggerFactory.getLogger(LetterCourier.class);

    private final Letters letters;
    private final LetterMails mails;
    private final Mailer mailer;

    public LetterCourier(Letters letters, LetterMails mails, Mailer mailer) {
        this.letters = letters;
        this.mails = mails;
        this.mailer = mailer;
    }

    @Override
    public Parcel.Kind kind() {
        return Parcel.Kind.WEEKLY_MAIL;
    }

    @Override
    public Delivery deliver(Parcel parcel) {
        try {
            PersonKey reader = new PersonKey(parcel.to());
            return letters.to(reader, IsoWeek.parse(parcel.matter()))
                    .map(letter -> mailer.send(reader, mails.of(letter, reader)))
                    .orElseGet(Delivery.Needless::new);
        } catch (RuntimeException failed) {
            // An outermost edge: one letter that cannot be written keeps no other from going out.
            return Delivery.later(
                    Cause.BROKEN, Incident.logged(LOG, "A letter could not be sent", failed));
        }
    }
}

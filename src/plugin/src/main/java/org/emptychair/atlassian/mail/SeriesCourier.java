package org.emptychair.atlassian.mail;

import java.util.Map;
import java.util.function.Function;
import org.emptychair.atlassian.sal.Incident;
import org.emptychair.chair.series.MeetingSeries;
import org.emptychair.chair.series.SeriesLetters;
import org.emptychair.leader.PersonKey;
import org.emptychair.outbox.Courier;
import org.emptychair.outbox.Delivery;
import org.emptychair.outbox.Parcel;
import org.emptychair.outbox.Reason;
import org.emptychair.view.Templates;
import org.emptychair.view.Texts;
import org.emptychair.view.letter.SeriesMailView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells those who set up a series that it stopped, unless it goes on by then. */
public final class SeriesCourier implements Courier {
    private static final Logger LOG = LoggerFactory.getLogger(SeriesCourier.class);

    private final SeriesLetters letters;
    private final Function<MeetingSeries, SeriesMailView> views;
    private final Mailer mailer;
    private final Templates templates;
    private final Texts texts;

    /**
     * @param views what the mail about a series says
     */
    public SeriesCourier(
            SeriesLetters letters,
            Function<MeetingSeries, SeriesMailView> views,
            Mailer mailer,
            Templates templates,
            Texts texts) {
        this.letters = letters;
        this.views = views;
        this.mailer = mailer;
        this.templates = templates;
        this.texts = texts;
    }

    @Override
    public Parcel.Kind kind() {
        return Parcel.Kind.SERIES_MAIL;
    }

    @Override
    public Delivery deliver(Parcel parcel) {
        try {
            return letters.of(parcel)
                    .map(it -> mailer.send(new PersonKey(parcel.to()), mail(parcel, it)))
                    .orElseGet(Delivery.Needless::new);
        } catch (RuntimeException failed) {
            // An outermost edge: one mail that cannot be written keeps no other from going out.
            return Delivery.later(
                    Reason.Cause.BROKEN,
                    Incident.logged(LOG, "That a series stopped could not be told", failed));
        }
    }

    private Mail mail(Parcel parcel, MeetingSeries series) {
        Texts read = texts.readBy(parcel.to());
        SeriesMailView view = views.apply(series);
        return new Mail(
                view.subject(),
                templates.fill("letter/series-mail.vm", read, Map.of("m", view)).markup(),
                String.join(
                        "\r\n",
                        view.lead(),
                        "",
                        read.say("emptychair.series-mail.page") + ": " + view.address(),
                        "",
                        read.say("emptychair.series-mail.why"),
                        ""),
                view.subscriptions());
    }
}

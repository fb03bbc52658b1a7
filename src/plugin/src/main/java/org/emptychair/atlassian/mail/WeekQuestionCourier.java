package org.emptychair.atlassian.mail;

import java.util.Map;
import org.emptychair.atlassian.sal.Incident;
import org.emptychair.leader.PersonKey;
import org.emptychair.outbox.Courier;
import org.emptychair.outbox.Delivery;
import org.emptychair.outbox.Parcel;
import org.emptychair.outbox.Reason;
import org.emptychair.servicetime.TypedMinutes;
import org.emptychair.servicetime.WeekQuestions;
import org.emptychair.view.Templates;
import org.emptychair.view.Texts;
import org.emptychair.view.time.WeekMailView;
import org.emptychair.week.IsoWeek;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings Friday's one line, to whoever has not confirmed by then. */
public final class WeekQuestionCourier implements Courier {
    private static final Logger LOG = LoggerFactory.getLogger(WeekQuestionCourier.class);

    private final WeekQuestions questions;
    private final WeekLinks links;
    private final Mailer mailer;
    private final Templates templates;
    private final Texts texts;

    public WeekQuestionCourier(
            WeekQuestions questions,
            WeekLinks links,
            Mailer mailer,
            Templates templates,
            Texts texts) {
        this.questions = questions;
        this.links = links;
        this.mailer = mailer;
        this.templates = templates;
        this.texts = texts;
    }

    @Override
    public Parcel.Kind kind() {
        return Parcel.Kind.WEEK_QUESTION;
    }

    @Override
    public Delivery deliver(Parcel parcel) {
        try {
            PersonKey leader = new PersonKey(parcel.to());
            IsoWeek week = IsoWeek.parse(parcel.matter());
            return questions
                    .of(leader)
                    .filter(question -> question.week().equals(week))
                    .map(question -> mailer.send(leader, mail(leader, question)))
                    .orElseGet(Delivery.Needless::new);
        } catch (RuntimeException failed) {
            // An outermost edge: one mail that cannot be written keeps no other from going out.
            return Delivery.later(
                    Reason.Cause.BROKEN,
                    Incident.logged(LOG, "A week could not be asked for", failed));
        }
    }

    private Mail mail(PersonKey leader, WeekQuestions.Question question) {
        Texts read = texts.readBy(leader.text());
        String week = Integer.toString(question.week().number());
        String found = TypedMinutes.written(question.minutes());
        String asks = read.say("emptychair.week.asks", found, week);
        WeekMailView view =
                new WeekMailView(
                        read.locale().toLanguageTag(),
                        asks,
                        links.address(leader, question.week()),
                        links.pages() + "my-time");
        return new Mail(
                read.say("emptychair.week.subject", week),
                templates.fill("time/week-mail.vm", read, Map.of("m", view)).markup(),
                String.join(
                        "\r\n",
                        asks,
                        "",
                        read.say("emptychair.week.yes") + ": " + view.yes(),
                        read.say("emptychair.week.change") + ": " + view.change(),
                        "",
                        read.say("emptychair.week.why"),
                        ""),
                links.pages() + "letters");
    }
}

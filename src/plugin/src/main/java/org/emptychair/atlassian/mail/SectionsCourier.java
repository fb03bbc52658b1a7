package org.emptychair.atlassian.mail;

import java.util.Map;
import java.util.Optional;
import org.emptychair.atlassian.sal.Incident;
import org.emptychair.habit.SectionQuestion;
import org.emptychair.habit.SectionQuestions;
import org.emptychair.leader.PersonKey;
import org.emptychair.outbox.Courier;
import org.emptychair.outbox.Delivery;
import org.emptychair.outbox.Parcel;
import org.emptychair.outbox.Reason;
import org.emptychair.view.Templates;
import org.emptychair.view.Texts;
import org.emptychair.view.habit.SectionsMailView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the organiser of meetings without a decision which parts of the panel can go; nobody else.
 */
public final class SectionsCourier implements Courier {
    private static final Logger LOG = LoggerFactory.getLogger(SectionsCourier.class);

    private final SectionQuestions questions;
    private final Sources sources;
    private final Mailer mailer;
    private final Templates templates;
    private final Texts texts;

    /** What mails are made of. */
    public interface Sources {
        /** The title of a meeting's page; absent for who may not view it. */
        Optional<String> title(PersonKey person, long page);

        /** Our own pages, as people type their address. */
        String pages();
    }

    public SectionsCourier(
            SectionQuestions questions,
            Sources sources,
            Mailer mailer,
            Templates templates,
            Texts texts) {
        this.questions = questions;
        this.sources = sources;
        this.mailer = mailer;
        this.templates = templates;
        this.texts = texts;
    }

    /** The parcel that asks. */
    public static Parcel parcel(SectionQuestion question) {
        return new Parcel(
                Parcel.Kind.SECTIONS_QUESTION,
                question.organiser().text(),
                Long.toString(question.page()));
    }

    @Override
    public Parcel.Kind kind() {
        return Parcel.Kind.SECTIONS_QUESTION;
    }

    @Override
    public Delivery deliver(Parcel parcel) {
        try {
            return questions
                    .about(Long.parseLong(parcel.matter()))
                    .filter(it -> it.keeps().isEmpty() && parcel(it).isSame(parcel))
                    .map(this::ask)
                    .orElseGet(Delivery.Needless::new);
        } catch (RuntimeException failed) {
            // An outermost edge: one mail that cannot be written keeps no other from going out.
            return Delivery.later(
                    Reason.Cause.BROKEN,
                    Incident.logged(LOG, "An organiser could not be asked", failed));
        }
    }

    private Delivery ask(SectionQuestion question) {
        PersonKey organiser = question.organiser();
        return sources.title(organiser, question.page())
                .map(title -> mailer.send(organiser, mail(question, title)))
                .orElseGet(() -> Delivery.held(Reason.Cause.NOT_ALLOWED, ""));
    }

    private Mail mail(SectionQuestion question, String title) {
        Texts read = texts.readBy(question.organiser().text());
        SectionsMailView view =
                new SectionsMailView(
                        read.locale().toLanguageTag(),
                        read.say("emptychair.sections"),
                        title,
                        sources.pages() + "sections?pageId=" + question.page());
        return new Mail(
                view.subject(),
                templates.fill("habit/sections-mail.vm", read, Map.of("m", view)).markup(),
                String.join(
                        "\r\n",
                        read.say("emptychair.sections.lead", title),
                        "",
                        read.say("emptychair.sections.answer") + ": " + view.address(),
                        "",
                        read.say("emptychair.sections.why"),
                        ""),
                sources.pages() + "letters");
    }
}

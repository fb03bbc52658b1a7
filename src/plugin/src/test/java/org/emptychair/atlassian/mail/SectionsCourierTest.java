package org.emptychair.atlassian.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emptychair.habit.InMemorySectionQuestions;
import org.emptychair.habit.SectionQuestion;
import org.emptychair.habit.SectionQuestions;
import org.emptychair.leader.PersonKey;
import org.emptychair.outbox.Delivery;
import org.emptychair.outbox.Parcel;
import org.emptychair.view.PropertyTexts;
import org.emptychair.view.Templates;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SectionsCourierTest {
    private static final PersonKey KOFI = new PersonKey("kofi");
    private static final SectionQuestion ASKED =
            new SectionQuestion(
                    "LEAD",
                    7,
                    LocalDate.of(2026, 11, 19),
                    KOFI,
                    Instant.parse("2026-11-20T09:00:00Z"),
                    Optional.empty());

    private final SectionQuestions questions = new InMemorySectionQuestions();
    private final List<Mail> sent = new ArrayList<>();
    private Optional<String> title = Optional.of("Leaders <19 November>");

    @BeforeEach
    void ask() {
        questions.keep(ASKED);
    }

    private Delivery deliver(Parcel parcel) {
        SectionsCourier courier =
                new SectionsCourier(
                        questions,
                        new Sources(),
                        (to, mail) -> {
                            assertThat(to).isEqualTo(KOFI);
                            sent.add(mail);
                            return new Delivery.Done();
                        },
                        new Templates(),
                        new PropertyTexts());
        return courier.deliver(parcel);
    }

    private final class Sources implements SectionsCourier.Sources {
        @Override
        public Optional<String> title(PersonKey person, long page) {
            return title;
        }

        @Override
        public String pages() {
            return "https://wiki.example.org/ours/";
        }
    }

    @Test
    void theOrganiserIsAskedInBothForms() {
        assertThat(deliver(SectionsCourier.parcel(ASKED))).isInstanceOf(Delivery.Done.class);

        Mail mail = sent.get(0);
        assertThat(mail.subject()).isEqualTo("Which parts of the panel can go?");
        assertThat(mail.text())
                .contains("“Leaders <19 November>”", "/ours/sections?pageId=7", "only after");
        assertThat(Jsoup.parse(mail.html()).select("a").attr("href"))
                .isEqualTo("https://wiki.example.org/ours/sections?pageId=7");
        assertThat(mail.html()).contains("&lt;19 November&gt;");
    }

    @Test
    void whoMayNotViewThePageIsNotAsked() {
        title = Optional.empty();

        assertThat(deliver(SectionsCourier.parcel(ASKED))).isInstanceOf(Delivery.Held.class);
        assertThat(sent).isEmpty();
    }

    @Test
    void whatWasAnsweredOrIsAnothersQuestionIsNeedless() {
        assertThat(deliver(new Parcel(Parcel.Kind.SECTIONS_QUESTION, "aiko", "7")))
                .isInstanceOf(Delivery.Needless.class);
        assertThat(deliver(new Parcel(Parcel.Kind.SECTIONS_QUESTION, "kofi", "8")))
                .isInstanceOf(Delivery.Needless.class);

        questions.keep(ASKED.answered("figures"));

        assertThat(deliver(SectionsCourier.parcel(ASKED))).isInstanceOf(Delivery.Needless.class);
        assertThat(sent).isEmpty();
    }
}

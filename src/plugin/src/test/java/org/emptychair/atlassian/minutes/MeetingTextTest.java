package org.emptychair.atlassian.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.emptychair.atlassian.access.Sheet;
import org.emptychair.atlassian.panel.MeetingDay;
import org.emptychair.view.PropertyTexts;
import org.emptychair.view.Texts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class MeetingTextTest {
    private static final UUID CHAIR = UUID.nameUUIDFromBytes(new byte[] {7});
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);

    @Test
    void itIsTheBlueprintWithOneChairThatKnowsItsDay() {
        String storage = MeetingText.of(new PropertyTexts(), CHAIR, THURSDAY);

        Document page = Jsoup.parse(storage, Parser.xmlParser());
        assertThat(page.select("ac|structured-macro")).hasSize(1);
        assertThat(page.select("ac|structured-macro").attr("ac:macro-id"))
                .isEqualTo(CHAIR.toString());
        assertThat(page.select("ac|parameter[ac:name=date]").text()).isEqualTo("2026-11-26");
        assertThat(page.select("h2")).extracting(it -> it.text()).contains("Agenda, five minutes");
        assertThat(storage).doesNotContain("at:i18n");
        assertThat(StorageText.decisions(storage)).isEmpty();
    }

    @Test
    void theDayIsInTheTitleToo() {
        Sheet sheet =
                new Sheet(
                        7,
                        "LEAD",
                        "Leadership meeting 2026-11-26",
                        MeetingText.of(new PropertyTexts(), CHAIR, THURSDAY));

        assertThat(MeetingDay.of(Optional.empty(), sheet)).contains(THURSDAY);
    }

    @Test
    void textsOfALanguageCannotBreakThePage() {
        Texts hostile =
                new Texts() {
                    @Override
                    public String say(String key, String... places) {
                        return "</h2><script>$1 & \"you\"";
                    }

                    @Override
                    public Locale locale() {
                        return Locale.UK;
                    }
                };

        String storage = MeetingText.of(hostile, CHAIR, THURSDAY);

        assertThat(storage).contains("&lt;/h2&gt;&lt;script&gt;$1 &amp; &quot;you&quot;");
        assertThat(StorageText.decisions(storage)).isEmpty();
    }
}

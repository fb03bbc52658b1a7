package org.emptychair.atlassian.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.view.letter.LetterDraft.letter;
import static org.emptychair.view.letter.LetterDraft.theme;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.emptychair.TestWorld;
import org.emptychair.leader.PersonKey;
import org.emptychair.setting.InMemorySecrets;
import org.emptychair.setting.InMemorySettings;
import org.emptychair.signal.Verdict;
import org.emptychair.view.PropertyTexts;
import org.emptychair.view.Templates;
import org.emptychair.view.Texts;
import org.emptychair.view.letter.LetterDraft;
import org.emptychair.wocas.ThemeFinding;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The golden letter is written anew into the target folder at each run. */
class LetterMailsTest {
    private static final Path GOLDEN = Path.of("src/test/resources/letter");
    private static final Path NEW = Path.of("target/letter");
    private static final int MOST_BYTES = 100_000;

    private final LetterMails mails = mails(new PropertyTexts());

    private static LetterMails mails(Texts texts) {
        return new LetterMails(
                new Templates(),
                texts,
                new InMemorySettings(),
                () -> "https://wiki.example.org",
                new SubscriptionLinks(new InMemorySecrets()),
                Clock.fixed(Instant.parse("2026-11-16T08:00:00Z"), TestWorld.BERLIN));
    }

    private static List<ThemeFinding> none() {
        return List.of();
    }

    @ParameterizedTest
    @CsvSource({"de-DE, Der ganze Bericht", "fr-FR, Le rapport complet", "ja-JP, レポート全体"})
    void aLetterIsWrittenInTheLanguageOfWhoeverReadsIt(String language, String whole) {
        Texts english = new PropertyTexts();
        Texts texts =
                new Texts() {
                    @Override
                    public String say(String key, String... places) {
                        return english.say(key, places);
                    }

                    @Override
                    public Locale locale() {
                        return english.locale();
                    }

                    @Override
                    public Texts readBy(String userKey) {
                        return userKey.equals("u-lena")
                                ? new PropertyTexts(Locale.forLanguageTag(language))
                                : english;
                    }
                };

        assertThat(mails(texts).of(LetterDraft.ofAllKinds(), new PersonKey("u-lena")).html())
                .contains("lang=\"%s\"".formatted(language), whole)
                .doesNotContain("The whole report");
        assertThat(mails(texts).of(LetterDraft.ofAllKinds(), new PersonKey("u-kofi")).html())
                .contains("The whole report");
    }

    @Test
    void aLetterWithAThemeOfEveryKindReadsAsTheGoldenOne() throws IOException {
        Mail mail = mails.of(LetterDraft.ofAllKinds());
        Files.createDirectories(NEW);
        Files.writeString(NEW.resolve("letter.html"), mail.html());
        Files.writeString(NEW.resolve("letter.txt"), mail.text());

        assertThat(mail.html()).isEqualTo(Files.readString(GOLDEN.resolve("letter.html")));
        assertThat(mail.text().replace("\r", ""))
                .isEqualTo(Files.readString(GOLDEN.resolve("letter.txt")).replace("\r", ""));
        assertThat(mail.unsubscribe())
                .isEqualTo("https://wiki.example.org/plugins/servlet/empty-chair/letters");
    }

    @Test
    void theSubjectSumsUpInOneSentence() {
        ThemeFinding up = theme("Double charges", Verdict.RISE, 85, 204, "");
        ThemeFinding down = theme("Late invoices", Verdict.FALL, 40, 11, "");
        ThemeFinding steady = theme("Wrong tariff", Verdict.STEADY, 64, 61, "");
        ThemeFinding watch = theme("Refunds", Verdict.WATCH, 20, 33, "");

        assertThat(mails.of(letter(List.of(up), List.of(steady), none())).subject())
                .isEqualTo("What our customers say, week 46: Double charges is rising.");
        assertThat(mails.of(letter(List.of(up, up), none(), List.of(down))).subject())
                .endsWith(
                        ": Double charges and Double charges are rising. Late invoices has gone quiet.");
        assertThat(mails.of(letter(List.of(up, up, up), none(), none())).subject())
                .endsWith(": Double charges, Double charges and 1 more are rising.");
        assertThat(mails.of(letter(List.of(watch), List.of(steady), none())).subject())
                .endsWith(": All of your 2 themes are as usual.");
        assertThat(mails.of(letter(none(), List.of(steady), none())).subject())
                .endsWith(": Your one theme is as usual.");
    }

    @Test
    void aSmallCountIsNotToldNeitherInWordsNorByItsBar() {
        ThemeFinding four = theme("Direct debit", Verdict.STEADY, 4, 4, "");
        ThemeFinding one = theme("Gift cards", Verdict.STEADY, 4, 1, "");
        ThemeFinding many = theme("Wrong tariff", Verdict.STEADY, 64, 24, "");

        Document read =
                Jsoup.parse(mails.of(letter(none(), List.of(many, four, one), none())).html());

        assertThat(read.text()).contains("under 5").doesNotContain(" 4 ").doesNotContain(" 1 ");
        assertThat(read.select("span[aria-hidden]").eachText())
                .containsExactly("\u2588".repeat(24), "\u2588", "\u2588");
    }

    @Test
    void namesAreTextAndNeverMarkup() {
        ThemeFinding hostile =
                theme(
                        "<img src=x onerror=alert(1)> #set($a=1) {0}",
                        Verdict.RISE, 85, 204, "<script>alert('x')</script>");

        Mail mail = mails.of(letter(List.of(hostile), none(), none()));

        Document read = Jsoup.parse(mail.html());
        assertThat(read.select("script, img")).isEmpty();
        assertThat(read.text())
                .contains("<img src=x onerror=alert(1)> #set($a=1) {0}")
                .contains("<script>alert('x')</script>");
        assertThat(mail.text()).contains("<img src=x onerror=alert(1)> #set($a=1) {0}: 204");
    }

    @Test
    void aLetterNeedsNothingFromElsewhereAndIsSmall() {
        ThemeFinding long100 = theme("W".repeat(100), Verdict.RISE, 85, 204, "");

        Mail mail = mails.of(letter(Collections.nCopies(60, long100), none(), none()));

        Document read = Jsoup.parse(mail.html());
        assertThat(read.select("link, img, script, iframe, form, [background], [src]")).isEmpty();
        assertThat(mail.html()).doesNotContain("url(");
        assertThat(mail.html().getBytes(StandardCharsets.UTF_8).length).isLessThan(MOST_BYTES);
    }

    @Test
    void aReaderEndsTheirLettersAtAnAddressOfTheirOwn() {
        Mail mail = mails.of(LetterDraft.ofAllKinds(), new PersonKey("kofi"));

        assertThat(mail.unsubscribe())
                .matches(
                        "https://wiki.example.org/plugins/servlet/empty-chair/letters"
                                + "\\?reader=kofi&proof=[0-9a-f]{64}");
        assertThat(Jsoup.parse(mail.html()).select("a").eachAttr("href"))
                .contains(mail.unsubscribe());
    }

    @Test
    void everyRowLeadsToItsThemeInTheReport() {
        Document read = Jsoup.parse(mails.of(LetterDraft.ofAllKinds()).html());

        assertThat(read.select("td > a.text").eachAttr("href"))
                .isNotEmpty()
                .allMatch(
                        it ->
                                it.matches(
                                        "https://wiki.example.org/plugins/servlet/empty-chair/wocas"
                                                + "#theme-[0-9]+"));
    }

    @Test
    void onlyASignalWithoutALineAsksForOne() {
        Document read = Jsoup.parse(mails.of(LetterDraft.ofAllKinds()).html());

        assertThat(read.select("td.ask")).hasSize(2);
        assertThat(read.text())
                .contains("The new billing run went live on 2 November. – Kofi Osei");
    }
}

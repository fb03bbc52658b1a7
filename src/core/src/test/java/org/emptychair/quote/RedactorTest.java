package org.emptychair.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.emptychair.contact.Known;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedactorTest {
    private static final Redactor REDACTOR = new Redactor(new PlainPhoneNumbers());

    private static String shown(String text, Known... known) {
        return REDACTOR.redact(text, List.of(known)).text();
    }

    private static Known name(String name) {
        return new Known(Known.Kind.NAME, name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                            write to marta.k+shop@mail.example.org today | write to [mail address] today
                            "marta k"@example.org wrote | [mail address] wrote
                            marta@[10.0.0.1] wrote | [mail address] wrote
                            see https://example.org/a?user=marta&x=1. Thanks | see https://example.org/a?[link data]. Thanks
                            from 192.168.0.17 or 2001:db8::17 | from [network address] or [network address]
                            call +49 (0)30 123-45678 or 0044 20 7946 0018 | call [phone number] or [phone number]
                            call (978) 645-9740 x12 now | call [phone number] now
                            call 020 7946 0018 now | call [phone number] now
                            Phone: 28-81-33-70 or 28-81-33-71 | Phone: [phone number] or 28-81-33-71
                    card 4111 1111 1111 1111 please | card [card number] please
                            card 4111111111111111 please | card [card number] please
                            card 4111 1111 1111 1112 please | card 4111 1111 1111 1112 please
                            card 4222222222222 please | card [card number] please
                            card 3056 930902 5904 please | card [card number] please
                            write to marta．k＠example．org please | write to [mail address] please
                            ruf an: 030 123 456 danke | ruf an: [phone number] danke
                            ruf an: 030 123 45 danke | ruf an: 030 123 45 danke
                            to DE89 3704 0044 0532 0130 00 please | to [account number] please
                            to gb82west12345698765432 please | to [account number] please
                            to gb83west12345698765432 please | to gb83west12345698765432 please
                            my number is 123-45-6789 here | my number is [personal number] here
                            Dear Mr. Jonas Weber, | Dear Mr. [name],
                            Hello Anna, it broke | Hello [name], it broke
                            my name is Tom van Dyk and | my name is [name] and
                            Dear Sir or Madam, | Dear Sir or Madam,
                            Dear customer service team | Dear customer service team
                    """)
    void takesOutWhatProvesToBePersonal(String text, String expected) {
        assertThat(shown(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I paid $1,234.56 on 01/02/2019 and 12.11.2018, in 4711 pieces.",
                "On 2019-01-02 at 12:30:45 version 10.2 failed twice.",
                "{$34000.00} of $9785550199 and EUR 0978555.01, see 1681-1681",
                "over or at 120 qualifying payments, cancelled 12345678",
                "15 U.S.C. 1681, section 623(a)(1)(B), 12 CFR 1026.13(d)(1)",
                "100 200 300 apples, 3 for 10.00 each, 50 % off, 24/7",
                "std::vector or a::b, 3:2, see chapter 1.2.3",
                "Thanks for nothing, the third lid is broken!"
            })
    void leavesAmountsDatesAndStatutes(String text) {
        assertThat(shown(text)).isEqualTo(text);
    }

    @Test
    void noCardBeginsWithAZero() {
        assertThat(NumberSearch.isLuhn("4111111111111111")).isTrue();
        assertThat(NumberSearch.isLuhn("0000000000000000")).isFalse();
    }

    @Test
    void takesOutWhatTheIssueKnowsHoweverItIsSpelled() {
        Known marta = name("Márta Müller-Kowalska");

        for (String text :
                List.of(
                        "MARTA called",
                        "marta müller-kowalska called",
                        "Ma\u0301rta called",
                        "Marta's lid",
                        "Martas Deckel",
                        "Frau Mueller",
                        "Kowalska, Marta",
                        "MartaMullerKowalska",
                        "Mar\u00adta")) {
            assertThat(shown(text, marta))
                    .as(text)
                    .contains("[name]")
                    .doesNotContainIgnoringCase("mart")
                    .doesNotContainIgnoringCase("ller")
                    .doesNotContainIgnoringCase("kowal");
        }
        assertThat(shown("martian mullet", marta)).isEqualTo("martian mullet");
    }

    @Test
    void aNameThatIsAWordIsANameOnlyWithACapital() {
        assertThat(shown("Will says it will break", name("Will Li")))
                .isEqualTo("[name] says it will break");
    }

    @Test
    void aNameWithoutSpacesIsFoundWithinItsSentence() {
        assertThat(shown("我是李小明我的锅坏了", name("李小明"))).isEqualTo("我是[name]我的锅坏了");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "山田 太郎 | 担当は山田太郎です | 担当は[name]です",
                "山田 太郎 | 山田さんへ、太郎より | [name]さんへ、[name]より",
                "山田 太郎 | 山田 太郎 様 | [name] 様",
                "山田　太郎 | 山田　太郎様 | [name]様",
                "ジョン・スミス | スミスと申します | [name]と申します",
                "Marta 李小明 | Marta and 李小明 wrote | [name] and [name] wrote",
                "김 민수 | 민수입니다, 김치는 맛있어요 | [name]입니다, 김치는 맛있어요",
                "Li 明 | a little 明日 | a little 明日"
            })
    void aNameWithoutSpacesIsFoundInPartsToo(String name, String text, String expected) {
        assertThat(shown(text, name(name))).isEqualTo(expected);
    }

    @Test
    void takesOutColleaguesNumbersAndOrganisations() {
        Known number = new Known(Known.Kind.NUMBER, "ORD-2231-77");
        Known colleague = new Known(Known.Kind.COLLEAGUE, "Sven Lund");
        Known company = new Known(Known.Kind.ORGANISATION, "Pan & Sons Ltd");

        assertThat(
                        shown(
                                "Sven said order ORD 2231-77 (ord223177) of Pan & Sons is lost",
                                number,
                                colleague,
                                company))
                .isEqualTo(
                        "[our colleague] said order [number] ([number]) of [organisation] is lost");
    }

    @Test
    void whatWasTakenMayLeaveANeighbourThatIsFoundOnlyThen() {
        assertThat(shown("call +49 30 123456Marta now", name("Marta K")))
                .isEqualTo("call [phone number][name] now");
    }

    @Test
    void placesAreThoseOfTheTextAsGiven() {
        String text = "Hi Anna, call +44 20 7946 0018 or write to anna@example.org [name]";

        Redaction redaction = REDACTOR.redact(text, List.of());

        assertThat(redaction.found())
                .extracting(mark -> text.substring(mark.start(), mark.end()))
                .containsExactly("Anna", "+44 20 7946 0018", "anna@example.org");
        assertThat(redaction.found())
                .extracting(Mark::kind)
                .containsExactly(Mark.Kind.NAME, Mark.Kind.PHONE, Mark.Kind.MAIL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@",
                "a@",
                "1",
                "1 ",
                "+1",
                "12-",
                ":",
                "a:",
                "f:",
                "www.",
                "://?",
                "Dear ",
                "Dear A",
                "[name]",
                "[",
                "\"@",
                "\"a",
                "GB82",
                "Thanks\n",
                "ß",
                "\uffff",
                "a.a@",
                "é",
                "Marta ",
                "x'",
                "1(0)",
                "4111 ",
                "00",
                "李"
            })
    void aLongTextOfOneThingEnds(String piece) {
        // Quadratic rules would need minutes for each of these.
        String text = piece.repeat(300_000 / piece.length());

        Redaction once = REDACTOR.redact(text, List.of(name("Marta 李小明")));

        assertThat(once.found()).isSortedAccordingTo(Comparator.comparingInt(Mark::start));
    }
}

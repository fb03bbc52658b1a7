package org.emptychair.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emptychair.TestWorld.HOSTILE;
import static org.emptychair.TestWorld.aContact;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {
    /** A value made of one text, how the messages call it, and how long it may be. */
    record TextValue(String what, int longest, Function<String, Object> made) {
        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<TextValue> texts() {
        return Stream.of(
                new TextValue("channel", 40, Channel::new),
                new TextValue("customer", 255, Customer::new),
                new TextValue("department", 100, Department::new),
                new TextValue("id", 255, text -> new ContactId("desk", text)),
                new TextValue("theme", 100, ThemeName::new),
                new TextValue("words", 32_767, Words::new),
                new TextValue("name", 60, text -> new Scope(text, Scope.Kind.CONTACTS, "a = 1")),
                new TextValue("jql", 4_000, text -> new Scope("a", Scope.Kind.CONTACTS, text)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextIsNeitherEmptyNorTooLongNorBroken(TextValue value) {
        String fits = "x".repeat(value.longest());

        assertThatCode(() -> value.made().apply(fits)).doesNotThrowAnyException();
        assertThatCode(() -> value.made().apply(" \t" + fits + "\n")).doesNotThrowAnyException();
        refuses(value, "", "is empty");
        refuses(value, " \t\r\n\u2003", "is empty");
        refuses(value, fits + "x", value.longest() + 1 + " characters");
        refuses(value, "a\0b", "has a NUL at 1");
        refuses(value, "a\ud83d", "has half a surrogate pair at 1");
        refuses(value, "\udc0ca", "has half a surrogate pair at 0");
        refuses(value, "\ud83d\ud83d", "has half a surrogate pair at 0");
    }

    private static void refuses(TextValue value, String text, String fact) {
        assertThatThrownBy(() -> value.made().apply(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(value.what())
                .hasMessageContaining(fact);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextMayBeHostileOrInAnyScript(TextValue value) {
        for (String text : List.of("<b>$!{x}</b>", "고객 🐌", "' OR 1=1 --", "\u202eabc")) {
            assertThatCode(() -> value.made().apply(text)).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "a/b", "-a", ".a", "ä", "a:b", "<a>", "a\nb"})
    void aSourceIsAPlainName(String source) {
        assertThatThrownBy(() -> new ContactId(source, "1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + source + "'");
    }

    @Test
    void sourcesAndChannelsIgnoreCaseAndIdsDoNot() {
        assertThat(new ContactId("ZenDesk", "a")).isEqualTo(new ContactId("zendesk", " a "));
        assertThat(new ContactId("zendesk", "a")).isNotEqualTo(new ContactId("zendesk", "A"));
        assertThat(new Channel("E-Mail")).isEqualTo(new Channel("e-mail"));
        assertThat(new ThemeName("Bill")).isNotEqualTo(new ThemeName("bill"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CARE", "CARE-", "CARE-0", "CARE-01", "1-1", "CARE 1", "-1", "CARE-1x"})
    void anIssueKeyLooksLikeOne(String key) {
        assertThatThrownBy(() -> new IssueKey(key))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("CARE-1042");
        assertThat(new IssueKey("care-7")).isEqualTo(new IssueKey("CARE-7"));
    }

    @ParameterizedTest
    @CsvSource({"1, false", "2, false", "4, true", "5, true"})
    void starsTellWhetherItHelped(int stars, boolean helped) {
        Answers answers = aContact("1").rated(stars).contact().answers();

        assertThat(answers.helped()).contains(helped);
    }

    @Test
    void threeStarsAreNeitherAndAnAnswerOutranksStars() {
        Optional<Integer> none = Optional.empty();

        assertThat(aContact("1").rated(3).contact().answers().helped()).isEmpty();
        assertThat(new Answers(Optional.of(5), Optional.of(false), none, none, none).helped())
                .contains(false);
        assertThat(Answers.NONE.helped()).isEmpty();
    }

    @Test
    void answersStayOnTheirScales() {
        Optional<Integer> none = Optional.empty();

        assertThatThrownBy(() -> new Answers(Optional.of(6), Optional.empty(), none, none, none))
                .hasMessage("rating is 1 to 5, was 6");
        assertThatThrownBy(() -> new Answers(none, Optional.empty(), Optional.of(0), none, none))
                .hasMessage("functional is 1 to 7, was 0");
        assertThatThrownBy(() -> new Answers(none, Optional.empty(), none, Optional.of(8), none))
                .hasMessage("accessible is 1 to 7, was 8");
        assertThatThrownBy(() -> new Answers(none, Optional.empty(), none, none, Optional.of(-1)))
                .hasMessage("emotional is 1 to 7, was -1");
    }

    @Test
    void aContactSaysSomethingAtATimeOneCanBelieve() {
        assertThatThrownBy(() -> aContact("1").silent().about())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a contact has words or themes, desk:1 has neither");
        assertThatThrownBy(() -> aContact("1").at("1989-12-31T23:59:59Z"))
                .hasMessageContaining("1989-12-31T23:59:59Z");
        assertThatThrownBy(() -> aContact("1").at("2200-01-01T00:00:00Z"))
                .hasMessageContaining("2200-01-01T00:00:00Z");
        assertThat(aContact("1").at("2026-11-16T08:00:00.123456789Z").contact().at())
                .isEqualTo("2026-11-16T08:00:00.123Z");
    }

    @Test
    void twentyThemesFitAndNoMore() {
        List<ThemeName> themes =
                IntStream.range(0, 21).mapToObj(i -> new ThemeName("t" + i)).toList();

        assertThat(Filing.under(themes.subList(0, 20)).themes()).hasSize(20);
        assertThatThrownBy(() -> Filing.under(themes))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("themes has 21 entries, at most 20 fit");
        assertThatThrownBy(() -> Filing.NONE.themes().add(themes.get(0)))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void whatACustomerSaidNeverReachesALogByAccident() {
        Contact contact = aContact("1").saying(HOSTILE).contact();

        assertThat(contact.toString()).doesNotContain("script");
    }

    @Test
    void whatStoresWriteInLinesIsOneLine() {
        assertThat(new Tag(Tag.Kind.LABEL, "late\r\nagain\tand").text())
                .isEqualTo("late again and");
        assertThat(new Department("Care\nof all").name()).isEqualTo("Care of all");
        assertThatThrownBy(() -> new Department("\n\t")).hasMessage("department is empty");
    }

    @Test
    void talliesAddUpAndRefuseToOverflow() {
        Tally one = new Tally(1, 1, 1, 0);

        assertThat(one.plus(one).minus(one)).isEqualTo(one);
        assertThat(one.minus(one).isNone()).isTrue();
        assertThatThrownBy(() -> new Tally(Integer.MAX_VALUE, 0, 0, 0).plus(one))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void aScopesNameIsComparedWithoutItsCase() {
        Scope care = new Scope("Straße", Scope.Kind.CONTACTS, "a = 1");

        assertThat(care.foldedName())
                .isEqualTo(new Scope("STRASSE", Scope.Kind.CONTACTS, "a = 1").foldedName());
        assertThatThrownBy(() -> new ScopeId(0)).hasMessage("a scope's id is positive, was 0");
        assertThat(new TreeSet<>(List.of(new ScopeId(10), new ScopeId(9))).first())
                .isEqualTo(new ScopeId(9));
    }

    @Test
    void aRecountIsNeverFurtherThanItsTotal() {
        assertThatThrownBy(() -> new Recount.Progress(3, 2, false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("counted is 0 to 2, was 3");
    }
}

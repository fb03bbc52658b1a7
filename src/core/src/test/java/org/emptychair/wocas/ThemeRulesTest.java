package org.emptychair.wocas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emptychair.TestWorld.aContact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.emptychair.contact.Contact;
import org.emptychair.contact.Tag;
import org.emptychair.contact.Words;
import org.junit.jupiter.api.Test;

class ThemeRulesTest {
    private static final ThemeId ONE = new ThemeId(1);
    private static final ThemeId TWO = new ThemeId(2);

    private static Contact saying(String words) {
        return aContact("1").about().saying(new Words(words)).contact();
    }

    private static Rule rule(List<String> phrases, List<String> not) {
        return new Rule(
                phrases.stream().map(Phrase::new).toList(),
                not.stream().map(Phrase::new).toList(),
                new TreeSet<>(),
                Optional.empty());
    }

    private static Set<ThemeId> sorted(String words, String... phrases) {
        return new ThemeRules(Map.of(ONE, rule(List.of(phrases), List.of())))
                .sort(saying(words), Set.of());
    }

    @Test
    void aPhraseIsWholeWordsInTheirOrder() {
        assertThat(sorted("I was charged twice!", "charged twice")).containsExactly(ONE);
        assertThat(sorted("I was CHARGED,\ntwice", "charged twice")).containsExactly(ONE);
        assertThat(sorted("I was charged at twice the price", "charged twice")).isEmpty();
        assertThat(sorted("He recharged twice", "charged twice")).isEmpty();
        assertThat(sorted("charged", "charged twice")).isEmpty();
    }

    @Test
    void anAsteriskLetsAWordGoOn() {
        assertThat(sorted("Deliveries were late", "deliver* were")).containsExactly(ONE);
        assertThat(sorted("it is late", "deliver*")).isEmpty();
        assertThatThrownBy(() -> new Phrase("de*")).hasMessageContaining("'de*' is too short");
    }

    @Test
    void accentsApostrophesAndWidthDoNotMatter() {
        assertThat(sorted("La réponse n\u2019arrive pas", "reponse n'arrive")).containsExactly(ONE);
        assertThat(sorted("It doesn't work", "doesnt work")).containsExactly(ONE);
        assertThat(sorted("ＷＩＦＩ down", "wifi")).containsExactly(ONE);
        assertThat(sorted("配送が遅延しています", "遅延")).containsExactly(ONE);
    }

    @Test
    void aNotPhraseSpeaksAgainstItsOwnThemeOnly() {
        ThemeRules rules =
                new ThemeRules(
                        Map.of(
                                ONE, rule(List.of("refund"), List.of("thank* for the refund")),
                                TWO, rule(List.of("refund"), List.of())));

        assertThat(rules.sort(saying("Where is my refund?"), Set.of())).containsExactly(ONE, TWO);
        assertThat(rules.sort(saying("Thanks for the refund"), Set.of())).containsExactly(TWO);
        assertThat(rules.sort(saying("Thanks for the refund"), Set.of(ONE)))
                .containsExactly(ONE, TWO);
    }

    @Test
    void whatAPartTakesIsNoLongerUnderTheThemeThatItWasSplitFrom() {
        Rule part =
                new Rule(
                        List.of(new Phrase("refund")),
                        List.of(),
                        new TreeSet<>(),
                        Optional.of(ONE));
        ThemeRules rules = new ThemeRules(Map.of(TWO, part));

        assertThat(rules.sort(saying("Where is my refund?"), Set.of(ONE))).containsExactly(TWO);
        assertThat(rules.sort(saying("Where is my refund?"), Set.of())).isEmpty();
        assertThat(rules.sort(saying("Where is my lid?"), Set.of(ONE))).containsExactly(ONE);
    }

    @Test
    void noContactHasMoreThemesThanFit() {
        Map<ThemeId, Rule> many =
                LongStream.rangeClosed(1, 30)
                        .boxed()
                        .collect(
                                Collectors.toMap(
                                        ThemeId::new, i -> rule(List.of("refund"), List.of())));

        assertThat(new ThemeRules(many).sort(saying("refund"), Set.of(new ThemeId(99))))
                .hasSize(20)
                .contains(new ThemeId(99));
    }

    @Test
    void aRuleSaysWhatItCannotHold() {
        List<Phrase> many =
                Stream.iterate(1, i -> i + 1).limit(201).map(i -> new Phrase("p" + i)).toList();

        assertThatThrownBy(() -> new Rule(many, List.of(), new TreeSet<>(), Optional.empty()))
                .hasMessage("phrases has 201 entries, at most 200 fit");
        assertThatThrownBy(() -> new Phrase("!!!")).hasMessage("phrase has no word: '!!!'");
        assertThat(new Tag(Tag.Kind.LABEL, "Late ")).isEqualTo(new Tag(Tag.Kind.LABEL, "late"));
        assertThat(Rule.NONE.isNone()).isTrue();
    }
}

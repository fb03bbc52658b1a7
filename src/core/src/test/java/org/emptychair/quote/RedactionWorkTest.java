package org.emptychair.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * No text makes redaction run away: how often characters are read grows as the text does, whatever
 * it is made of. Counted, so that a busy machine changes nothing.
 */
class RedactionWorkTest {
    private static final Redactor REDACTOR = new Redactor(new PlainPhoneNumbers());
    private static final int SHORT = 3_000;
    private static final int TIMES = 4;
    private static final int TEXTS = 600;

    /** What the rules look for, and the ends and middles of it. */
    private static final String[] PIECES = {
        "a",
        "A",
        "7",
        "0",
        "00",
        "+",
        "+49",
        "(",
        ")",
        " ",
        "  ",
        "\n",
        "\n\n",
        "\t",
        ".",
        ",",
        "-",
        "--",
        "/",
        "//",
        "://",
        "?",
        "#",
        "=",
        "&",
        ":",
        "::",
        "@",
        "\"",
        "'",
        "\u2019",
        "_",
        "[",
        "]",
        "[name]",
        "[mail address]",
        "\uffff",
        "\u00a0",
        "\u2013",
        "\u00e9",
        "\u674e",
        "www.",
        "http://",
        "Dear",
        "Mr",
        "Mr.",
        "my name is",
        "Jonas",
        "Marta",
        "and",
        "von",
        "Kind regards,",
        "Thanks!",
        "Best,",
        "order",
        "order no.",
        "customer number",
        "#",
        "IBAN",
        "DE89",
        "GB82 WEST",
        "3704 0044",
        "4111 1111",
        "123-45-",
        "192.168.",
        "fe80:",
        "12/11/",
        "2026",
        "tel.",
        "call ",
        "ext.",
        "x",
        "$",
        "%",
        "I",
        "is",
        "the",
        "name",
        "no.",
        "\ud83d"
    };

    /** Counts each look at a character. */
    private static final class CountedHoles extends Holes {
        private long reads;

        CountedHoles(String text) {
            super(text);
        }

        @Override
        char at(int index) {
            reads++;
            return super.at(index);
        }

        @Override
        int find(char c, int from) {
            int found = super.find(c, from);
            reads += (found < 0 ? length() : found) - Math.min(from, length()) + 1;
            return found;
        }

        @Override
        String part(int from, int to) {
            reads += to - from;
            return super.part(from, to);
        }
    }

    private static long reads(String text) {
        CountedHoles holes = new CountedHoles(text);
        REDACTOR.redact(holes, List.of());
        return holes.reads;
    }

    private static String repeated(String unit, int length) {
        return unit.repeat(length / unit.length() + 1).substring(0, length);
    }

    private static List<String> units() {
        Random random = new Random(21);
        List<String> units = new ArrayList<>(List.of(PIECES));
        while (units.size() < TEXTS) {
            StringBuilder unit = new StringBuilder();
            for (int piece = 0; piece <= random.nextInt(6); piece++) {
                unit.append(PIECES[random.nextInt(PIECES.length)]);
            }
            units.add(unit.toString());
        }
        return units;
    }

    private static String mixed(Random random, int length) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.substring(0, length);
    }

    @Test
    void whateverIsRepeatedIsReadInTimeThatGrowsWithTheText() {
        for (String unit : units()) {
            growsWithTheText(unit, repeated(unit, SHORT), repeated(unit, SHORT * TIMES));
        }
    }

    @Test
    void whateverIsMixedIsReadInTimeThatGrowsWithTheText() {
        for (int seed = 0; seed < TEXTS; seed++) {
            growsWithTheText(
                    "seed " + seed,
                    mixed(new Random(seed), SHORT),
                    mixed(new Random(seed), SHORT * TIMES));
        }
    }

    @Test
    void oneLongBeginningIsReadInTimeThatGrowsWithTheText() {
        for (String begin : PIECES) {
            for (String rest : List.of("a", "7", " ", "-", "7-", "a.", "A ", "\n")) {
                growsWithTheText(
                        begin + rest,
                        begin + repeated(rest, SHORT) + "!",
                        begin + repeated(rest, SHORT * TIMES) + "!");
            }
        }
    }

    /** What grew with the square would be read 16 times as often. */
    private static void growsWithTheText(String made, String text, String longer) {
        long few = reads(text);
        long many = reads(longer);
        assertThat(many)
                .as("%s: %d reads of %d characters", made, few, text.length())
                .isLessThan(2 * TIMES * few + 10_000);
        assertThat(few / text.length()).as(made).isLessThan(2_000);
    }
}

package org.emptychair.tone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How often the rules hear what people heard, on sentences that they were not written from. */
class ToneMeasureTest {
    private static final String FILE = "reviews.txt";

    @Test
    void theRulesHearWhatPeopleHeard() throws IOException {
        Map<Tone, Map<Tone, Integer>> heard = new EnumMap<>(Tone.class);
        for (String line : lines()) {
            Tone person = line.charAt(0) == '1' ? Tone.POSITIVE : Tone.NEGATIVE;
            Tone rules = Tone.of(Optional.empty(), Optional.of(line.substring(2)));
            heard.computeIfAbsent(person, key -> new EnumMap<>(Tone.class))
                    .merge(rules, 1, Integer::sum);
        }

        double praise = f1(heard, Tone.POSITIVE, Tone.NEGATIVE);
        double blame = f1(heard, Tone.NEGATIVE, Tone.POSITIVE);
        double macro = (praise + blame) / 2;
        System.out.printf("Tone of %d sentences of product reviews%n", lines().size());
        System.out.printf("  F1 of praise %.3f, of blame %.3f, macro %.3f%n", praise, blame, macro);
        assertThat(macro).isGreaterThanOrEqualTo(0.78);
    }

    /** Neutral and unknown count as missed. */
    private static double f1(Map<Tone, Map<Tone, Integer>> heard, Tone tone, Tone other) {
        Map<Tone, Integer> its = heard.getOrDefault(tone, Map.of());
        Map<Tone, Integer> others = heard.getOrDefault(other, Map.of());
        int all = its.values().stream().mapToInt(Integer::intValue).sum();
        int right = its.getOrDefault(tone, 0);
        int wrong = others.getOrDefault(tone, 0);
        return 2.0 * right / (right + wrong + all);
    }

    private static List<String> lines() throws IOException {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        ToneMeasureTest.class.getResourceAsStream(FILE)),
                                StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).toList();
        }
    }
}

package org.emptychair.tone;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tone of a text: ratings of its words and phrases summed up, turned round by negation, made
 * stronger or weaker by the words before them.
 *
 * <p>The constants are VADER's (Hutto and Gilbert, 2014), whose lexicon this reads; the ratings of
 * what customers say to a support desk are our own.
 */
final class ToneRules {
    private static final double STRONGER = 0.293;
    private static final double SHOUTED = 0.733;
    private static final double NEGATED = -0.74;
    private static final double CALLED_OUT = 0.292;
    private static final int MOST_CALLS = 4;
    private static final double BEFORE_BUT = 0.5;
    private static final double AFTER_BUT = 1.5;
    private static final double[] FADING = {1, 0.95, 0.9};

    /** So much of a text tells its tone; a longer one is not read to its end. */
    private static final int READ = 6_000;

    private static final double HAPPY = 1.0;
    private static final double UNHAPPY = -0.6;

    private static final Map<String, Double> BOOSTERS = boosters();
    private static final Set<String> NEGATIONS =
            set(
                    "not no never none nobody nothing neither nor without cannot cant dont didnt"
                            + " doesnt isnt wasnt arent werent wont wouldnt couldnt"
                            + " shouldnt havent hasnt hadnt aint hardly barely rarely"
                            + " nowhere lack lacks stopped");

    private ToneRules() {}

    private static Set<String> set(String words) {
        return Stream.of(words.split(" ")).collect(Collectors.toUnmodifiableSet());
    }

    static Tone tone(String text) {
        String read = text.substring(0, Math.min(text.length(), READ));
        List<Token> tokens = Token.of(read);
        if (tokens.isEmpty() || !Language.isKnown(tokens)) {
            return Tone.UNKNOWN;
        }
        Optional<Double> sum = sum(tokens, calls(read));
        if (sum.isEmpty()) {
            return tokens.size() < 3 ? Tone.UNKNOWN : Tone.NEUTRAL;
        }
        if (sum.get() >= HAPPY) {
            return Tone.POSITIVE;
        }
        return sum.get() <= UNHAPPY ? Tone.NEGATIVE : Tone.NEUTRAL;
    }

    /** Absent when no word has a rating. */
    private static Optional<Double> sum(List<Token> tokens, int calls) {
        boolean allShouted = tokens.stream().allMatch(Token::shouted);
        List<Double> ratings = new ArrayList<>();
        int but = -1;
        int at = 0;
        while (at < tokens.size()) {
            Rated rated = rated(tokens, at);
            if (rated.rating() != 0) {
                ratings.add(weighed(tokens, at, rated.rating(), allShouted));
            }
            if (tokens.get(at).folded().equals("but") && tokens.size() < 60) {
                but = ratings.size();
            }
            at += rated.words();
        }
        double sum = 0;
        for (int i = 0; i < ratings.size(); i++) {
            double weight = but < 0 ? 1 : i < but ? BEFORE_BUT : AFTER_BUT;
            sum += weight * ratings.get(i);
        }
        return ratings.isEmpty()
                ? Optional.empty()
                : Optional.of(sum + Math.signum(sum) * calls * CALLED_OUT);
    }

    private static Rated rated(List<Token> tokens, int at) {
        Lexicon lexicon = Lexicon.both();
        String first = tokens.get(at).folded();
        if (lexicon.beginsPhrase(first)) {
            StringBuilder phrase = new StringBuilder(first);
            Rated best = new Rated(0, 0);
            int until = Math.min(tokens.size(), at + lexicon.longest());
            for (int next = at + 1; next < until; next++) {
                phrase.append(' ').append(tokens.get(next).folded());
                Optional<Double> found = lexicon.phrase(phrase.toString());
                if (found.isPresent()) {
                    best = new Rated(found.get(), next - at + 1);
                }
            }
            if (best.words() > 0) {
                return best;
            }
        }
        return new Rated(lexicon.word(first).orElse(0.0), 1);
    }

    private static double weighed(List<Token> tokens, int at, double rating, boolean allShouted) {
        double sign = Math.signum(rating);
        double weighed = rating;
        if (tokens.get(at).shouted() && !allShouted) {
            weighed += sign * SHOUTED;
        }
        boolean negated = false;
        for (int back = 1; back <= FADING.length && at - back >= 0; back++) {
            String before = tokens.get(at - back).folded();
            weighed += sign * BOOSTERS.getOrDefault(before, 0.0) * FADING[back - 1];
            negated |= NEGATIONS.contains(before);
        }
        return negated ? weighed * NEGATED : weighed;
    }

    private static int calls(String text) {
        long marks = text.chars().filter(c -> c == '!').count();
        return (int) Math.min(MOST_CALLS, marks);
    }

    private static Map<String, Double> boosters() {
        String more =
                "absolutely completely considerably deeply enormously entirely especially"
                        + " exceptionally extremely fully highly hugely incredibly intensely more"
                        + " most particularly quite really remarkably so substantially thoroughly"
                        + " totally tremendously unbelievably unusually utterly very too";
        String less = "almost kinda less little marginally occasionally partly slightly somewhat";
        Map<String, Double> boosters = new HashMap<>();
        for (String word : more.split(" ")) {
            boosters.put(word, STRONGER);
        }
        for (String word : less.split(" ")) {
            boosters.put(word, -STRONGER);
        }
        return Map.copyOf(boosters);
    }

    /** A rating of so many words; 0 for none. */
    private record Rated(double rating, int words) {}
}

package org.emptychair.host.demo.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Sentences by theme and by where in a message they stand, with places to fill in. */
public final class DemoWords {
    private static final String ANY = "*";

    private final Map<String, Map<Character, List<String>>> lines;
    private final Fillings fillings;

    private DemoWords(Map<String, Map<Character, List<String>>> lines) {
        this.lines = lines;
        this.fillings = new Fillings();
    }

    /** Those of the customers. */
    public static DemoWords ofCustomers() {
        return read(DemoWords.class, "words.txt");
    }

    /**
     * Those in a file beside a class.
     *
     * @throws IllegalStateException when there is no such file
     */
    public static DemoWords read(Class<?> beside, String file) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the demo's %s is missing".formatted(file));
            }
            return new DemoWords(read(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Map<Character, List<String>>> read(InputStreamReader in)
            throws IOException {
        Map<String, Map<Character, List<String>>> themes = new HashMap<>();
        Map<Character, List<String>> theme = new HashMap<>();
        BufferedReader reader = new BufferedReader(in);
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (line.startsWith("[")) {
                theme = new HashMap<>();
                themes.put(line.substring(1, line.indexOf(']')), theme);
            } else if (line.indexOf(':') == 1) {
                theme.computeIfAbsent(line.charAt(0), block -> new ArrayList<>())
                        .add(line.substring(2).strip());
            }
        }
        return themes;
    }

    /** What a customer says about a theme: an opening, mostly a telling, often an ending. */
    public String about(DemoTheme theme, Dice dice) {
        List<String> words = new ArrayList<>();
        if (dice.chance(20)) {
            words.add(dice.one(of(ANY, 'g')));
        }
        words.add(one(theme, 'a', dice));
        if (dice.chance(80)) {
            words.add(one(theme, 'b', dice));
        }
        if (dice.chance(20)) {
            words.add(one(theme, 'b', dice));
        }
        if (dice.chance(65)) {
            words.add(one(theme, 'c', dice));
        }
        if (dice.chance(35)) {
            words.add(dice.one(of(ANY, 'f')));
        }
        return fillings.in(words.stream().distinct().collect(Collectors.joining(" ")), dice);
    }

    /** One filled-in line of a block, of the theme's own or of those that fit any. */
    public String line(DemoTheme theme, char block, Dice dice) {
        boolean own = !of(theme.name(), block).isEmpty();
        boolean any = !of(ANY, block).isEmpty() && (!own || dice.chance(40));
        return fillings.in(any ? dice.one(of(ANY, block)) : one(theme, block, dice), dice);
    }

    private String one(DemoTheme theme, char block, Dice dice) {
        List<String> choices = of(theme.name(), block);
        if (choices.isEmpty()) {
            throw new IllegalStateException(
                    "there are no words '%s' for '%s'".formatted(block, theme.name()));
        }
        return dice.one(choices);
    }

    private List<String> of(String theme, char block) {
        return lines.getOrDefault(theme, Map.of()).getOrDefault(block, List.of());
    }
}

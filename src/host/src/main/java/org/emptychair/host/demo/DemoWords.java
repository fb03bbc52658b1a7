package org.emptychair.host.demo;

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
import java.util.random.RandomGenerator;

/** The sentences of the demo's customers, by theme. */
final class DemoWords {
    private static final List<String> ITEMS =
            List.of("frying pan", "kettle", "casserole", "saucepan", "wok", "roasting tin");
    private static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday");
    private static final List<String> TIMES = List.of("second", "third", "fourth");

    /** What may be said of one theme, by where in a message it stands. */
    private static final class Sayings {
        private final List<String> openings = new ArrayList<>();
        private final List<String> tellings = new ArrayList<>();
        private final List<String> endings = new ArrayList<>();

        void add(char block, String saying) {
            switch (block) {
                case 'a' -> openings.add(saying);
                case 'b' -> tellings.add(saying);
                case 'c' -> endings.add(saying);
                default -> throw new IllegalStateException("words.txt has no block " + block);
            }
        }
    }

    private final Map<String, Sayings> lines;

    private DemoWords(Map<String, Sayings> lines) {
        this.lines = lines;
    }

    static DemoWords load() {
        try (InputStream in = DemoWords.class.getResourceAsStream("words.txt")) {
            if (in == null) {
                throw new IllegalStateException("the demo's words.txt is missing from the jar");
            }
            return new DemoWords(read(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Sayings> read(InputStreamReader in) throws IOException {
        Map<String, Sayings> themes = new HashMap<>();
        Sayings theme = new Sayings();
        BufferedReader reader = new BufferedReader(in);
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (line.startsWith("[")) {
                theme = new Sayings();
                themes.put(line.substring(1, line.indexOf(']')), theme);
            } else if (line.indexOf(':') == 1) {
                theme.add(line.charAt(0), line.substring(2).strip());
            }
        }
        return themes;
    }

    /** What a customer says about a theme: an opening, mostly a telling, often an ending. */
    String about(DemoTheme theme, RandomGenerator random) {
        Sayings sayings = lines.get(theme.name());
        if (sayings == null) {
            throw new IllegalStateException("words.txt has no words for '" + theme.name() + "'");
        }
        StringBuilder words = new StringBuilder(one(sayings.openings, random));
        if (random.nextInt(10) < 8) {
            words.append(' ').append(one(sayings.tellings, random));
        }
        if (random.nextInt(10) < 7) {
            words.append(' ').append(one(sayings.endings, random));
        }
        return words.toString()
                .replace("{item}", one(ITEMS, random))
                .replace("{day}", one(DAYS, random))
                .replace("{n}", one(TIMES, random))
                .replace("{weeks}", Integer.toString(2 + random.nextInt(8)));
    }

    private static String one(List<String> choices, RandomGenerator random) {
        return choices.get(random.nextInt(choices.size()));
    }
}

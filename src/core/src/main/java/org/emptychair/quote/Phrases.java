package org.emptychair.quote;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emptychair.contact.Known;

/** What is known, in all the ways in which a text may write it. */
final class Phrases {
    /** Names that are also words, which are names only with a capital letter. */
    private static final Set<String> WORDS =
            set(
                    "will mark grace may hope bill rose joy faith dawn june april august summer art"
                            + " chase drew earl frank gene grant guy jack jay king lance"
                            + " miles nick pat penny rich rob rusty sandy sky sue ward"
                            + " baker black brown carter cook day field fields fisher"
                            + " fox good green hall hand hill house hunter knight law"
                            + " little long love page park price power young white wood"
                            + " woods wise winter west stone star small short service"
                            + " support sales info customer client user test account");

    private static final Set<String> LEGAL_FORMS =
            Set.of("gmbh", "ag", "ltd", "limited", "inc", "llc", "plc", "corp", "kg", "sa", "bv");

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");
    private static final int SHORT = 3;
    private static final int LEAST = 2;

    private final Map<String, List<Phrase>> byFirst = new HashMap<>();
    private final Map<String, Mark.Kind> glued = new HashMap<>();
    private final Map<String, Mark.Kind> unspaced =
            new TreeMap<>(
                    Comparator.comparingInt(String::length)
                            .reversed()
                            .thenComparing(Comparator.naturalOrder()));
    private int longestGlued;

    /**
     * Words in a row.
     *
     * @param capital whether the first has to begin with a capital letter
     */
    record Phrase(List<String> words, Mark.Kind kind, boolean capital) {}

    Phrases(Collection<Known> all) {
        all.forEach(this::add);
        byFirst.values()
                .forEach(
                        list ->
                                list.sort(
                                        Comparator.comparingInt(
                                                        (Phrase phrase) -> phrase.words().size())
                                                .reversed()));
    }

    private static Set<String> set(String words) {
        return Stream.of(words.split(" ")).collect(Collectors.toUnmodifiableSet());
    }

    /** Longest first. */
    List<Phrase> beginningWith(String word) {
        return byFirst.getOrDefault(word, List.of());
    }

    /** Numbers without their separators. */
    Map<String, Mark.Kind> glued() {
        return glued;
    }

    int longestGlued() {
        return longestGlued;
    }

    /** Names in scripts that do not divide words, the longest first. */
    Map<String, Mark.Kind> unspaced() {
        return unspaced;
    }

    private void add(Known known) {
        Mark.Kind kind = kind(known.kind());
        String folded = Folded.of(known.text());
        List<String> words = words(folded);
        if (folded.codePoints().anyMatch(Phrases::isUnspaced)) {
            addUnspaced(known, folded, kind);
            return;
        }
        add(words, kind);
        switch (known.kind()) {
            case NAME, COLLEAGUE -> addName(known.text(), folded, kind);
            case NUMBER -> addNumber(String.join("", words), kind);
            case ORGANISATION ->
                    add(words.stream().filter(word -> !LEGAL_FORMS.contains(word)).toList(), kind);
            case MAIL -> {}
        }
    }

    /** With and without its spaces; of somebody's name each part too, as it stands in a letter. */
    private void addUnspaced(Known known, String folded, Mark.Kind kind) {
        unspaced.put(folded, kind);
        unspaced.put(folded.replace(" ", ""), kind);
        if (known.kind() == Known.Kind.NAME || known.kind() == Known.Kind.COLLEAGUE) {
            for (String part : NO_LETTERS.split(known.text())) {
                String one = Folded.of(part);
                if (one.codePoints().noneMatch(Phrases::isUnspaced)) {
                    add(words(one), kind);
                } else if (part.codePointCount(0, part.length()) >= LEAST) {
                    unspaced.put(one, kind);
                }
            }
        }
    }

    private void addName(String name, String folded, Mark.Kind kind) {
        Set<String> single = new HashSet<>();
        for (String part : folded.split("[\\s,]+")) {
            List<String> words = words(part);
            single.addAll(words);
            single.add(String.join("", words));
        }
        single.addAll(words(Folded.of(spelledOut(name))));
        single.add(String.join("", words(folded)));
        single.stream()
                .filter(word -> word.length() >= LEAST)
                .forEach(word -> add(List.of(word), kind));
    }

    private void addNumber(String digits, Mark.Kind kind) {
        if (digits.length() > SHORT) {
            glued.put(digits, kind);
            longestGlued = Math.max(longestGlued, digits.length());
        }
    }

    private void add(List<String> words, Mark.Kind kind) {
        if (words.isEmpty() || (words.size() == 1 && words.get(0).length() < LEAST)) {
            return;
        }
        String first = words.get(0);
        boolean capital = words.size() == 1 && (first.length() <= SHORT || WORDS.contains(first));
        byFirst.computeIfAbsent(first, key -> new ArrayList<>())
                .add(new Phrase(words, kind, capital));
    }

    private static String spelledOut(String name) {
        return name.replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("Ä", "Ae")
                .replace("Ö", "Oe")
                .replace("Ü", "Ue");
    }

    static List<String> words(String folded) {
        return Stream.of(folded.split("[^\\p{L}\\p{Nd}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toList());
    }

    static boolean isUnspaced(int c) {
        return Character.isIdeographic(c)
                || switch (Character.UnicodeScript.of(c)) {
                    case HIRAGANA, KATAKANA, HANGUL, THAI, LAO, KHMER, MYANMAR -> true;
                    default -> false;
                };
    }

    private static Mark.Kind kind(Known.Kind kind) {
        return switch (kind) {
            case NAME -> Mark.Kind.NAME;
            case MAIL -> Mark.Kind.MAIL;
            case NUMBER -> Mark.Kind.NUMBER;
            case ORGANISATION -> Mark.Kind.ORGANISATION;
            case COLLEAGUE -> Mark.Kind.COLLEAGUE;
        };
    }
}

package org.emptychair.wocas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.emptychair.contact.Contact;
import org.emptychair.contact.Filing;
import org.emptychair.contact.Tag;
import org.emptychair.contact.Words;

/** The rules of all themes, made ready to sort many contacts; safe for several threads. */
public final class ThemeRules {
    private final SortedMap<ThemeId, Rule> rules = new TreeMap<>();
    private final Map<String, List<Wanted>> byFirstWord = new HashMap<>();
    private final Map<String, List<Wanted>> byBeginning = new HashMap<>();
    private final Map<Tag, List<ThemeId>> byTag = new HashMap<>();
    private int longestBeginning;

    /** A phrase and what it says of a theme. */
    private record Wanted(ThemeId theme, List<Phrase.Word> words, boolean against) {
        boolean standsAt(List<String> tokens, int at) {
            if (at + words.size() > tokens.size()) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) {
                if (!words.get(i).fits(tokens.get(at + i))) {
                    return false;
                }
            }
            return true;
        }
    }

    public ThemeRules(Map<ThemeId, Rule> rules) {
        rules.forEach(
                (theme, rule) -> {
                    if (!rule.isNone()) {
                        this.rules.put(theme, rule);
                        rule.phrases().forEach(phrase -> add(theme, phrase, false));
                        rule.not().forEach(phrase -> add(theme, phrase, true));
                        rule.tags()
                                .forEach(
                                        tag ->
                                                byTag.computeIfAbsent(tag, key -> new ArrayList<>())
                                                        .add(theme));
                    }
                });
    }

    private void add(ThemeId theme, Phrase phrase, boolean against) {
        List<Phrase.Word> words = phrase.words();
        Phrase.Word first = words.get(0);
        if (first.open()) {
            longestBeginning = Math.max(longestBeginning, first.token().length());
        }
        (first.open() ? byBeginning : byFirstWord)
                .computeIfAbsent(first.token(), key -> new ArrayList<>())
                .add(new Wanted(theme, words, against));
    }

    /** Whether there is nothing to look for. */
    public boolean isNone() {
        return rules.isEmpty();
    }

    /**
     * The themes of a contact, at most {@link Filing#MOST_THEMES}; what it came with comes first.
     *
     * @param sent the themes that it came with
     */
    public SortedSet<ThemeId> sort(Contact contact, Set<ThemeId> sent) {
        SortedSet<ThemeId> themes = new TreeSet<>(sent);
        if (isNone()) {
            return themes;
        }
        Set<ThemeId> told = told(contact);
        for (ThemeId theme : told) {
            if (withinOf(theme).isEmpty() && themes.size() < Filing.MOST_THEMES) {
                themes.add(theme);
            }
        }
        split(told, themes);
        return themes;
    }

    private void split(Set<ThemeId> told, Set<ThemeId> themes) {
        Set<ThemeId> left = new HashSet<>();
        Set<ThemeId> parts = new TreeSet<>();
        for (ThemeId theme : told) {
            Set<ThemeId> within = withinOf(theme);
            if (!within.isEmpty() && themes.containsAll(within)) {
                left.addAll(within);
                parts.add(theme);
            }
        }
        themes.removeAll(left);
        parts.stream().limit(Math.max(0, Filing.MOST_THEMES - themes.size())).forEach(themes::add);
    }

    private Set<ThemeId> withinOf(ThemeId theme) {
        Rule rule = rules.get(theme);
        return rule == null ? Set.of() : Set.copyOf(rule.within().stream().toList());
    }

    private Set<ThemeId> told(Contact contact) {
        SortedSet<ThemeId> told = new TreeSet<>();
        contact.filing().tags().forEach(tag -> told.addAll(byTag.getOrDefault(tag, List.of())));
        Set<ThemeId> against = new HashSet<>();
        if (!byFirstWord.isEmpty() || !byBeginning.isEmpty()) {
            List<String> tokens =
                    contact.words().map(Words::text).map(Tokens::of).orElse(List.of());
            for (int at = 0; at < tokens.size(); at++) {
                hear(tokens, at, told, against);
            }
        }
        told.removeAll(against);
        return told;
    }

    private void hear(List<String> tokens, int at, Set<ThemeId> told, Set<ThemeId> against) {
        String token = tokens.get(at);
        hear(byFirstWord.getOrDefault(token, List.of()), tokens, at, told, against);
        // A word may be as long as a contact, and a beginning is not.
        for (int end = 1; end <= Math.min(longestBeginning, token.length()); end++) {
            hear(
                    byBeginning.getOrDefault(token.substring(0, end), List.of()),
                    tokens,
                    at,
                    told,
                    against);
        }
    }

    private static void hear(
            List<Wanted> candidates,
            List<String> tokens,
            int at,
            Set<ThemeId> told,
            Set<ThemeId> against) {
        for (Wanted wanted : candidates) {
            if (wanted.standsAt(tokens, at)) {
                (wanted.against() ? against : told).add(wanted.theme());
            }
        }
    }
}

package org.emptychair.wocas.candidate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.emptychair.contact.Slice;
import org.emptychair.contact.Tag;
import org.emptychair.contact.ThemeName;
import org.emptychair.quote.RedactedContact;
import org.emptychair.quote.RedactedContacts;
import org.emptychair.wocas.Phrase;
import org.emptychair.wocas.Rule;

/**
 * Proposes themes on the first day: what the sources filed contacts under, and the phrases that
 * most contacts have.
 */
public final class Proposals {
    /** The most contacts that are looked at, the newest first. */
    public static final int MOST_CONTACTS = 10_000;

    private static final int MOST_PHRASES = 20;
    private static final int MOST_TAGS = 60;
    private static final int FEWEST = 5;
    private static final int LONGEST_NAME = 60;

    private final RedactedContacts contacts;
    private final Instant from;
    private final Instant until;

    /**
     * @param from the first instant that is looked at
     * @param until the first one after it
     */
    public Proposals(RedactedContacts contacts, Instant from, Instant until) {
        this.contacts = contacts;
        this.from = from;
        this.until = until;
    }

    /**
     * @param known themes that are there
     * @param rules theirs: what one of them is told by is not proposed again
     * @return tags first, then phrases, the most frequent first
     */
    public List<Proposal> without(Set<ThemeName> known, Iterable<Rule> rules) {
        Set<Tag> ruled = new TreeSet<>();
        rules.forEach(rule -> ruled.addAll(rule.tags()));
        List<Proposal> proposals = new ArrayList<>();
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        known.forEach(name -> names.add(name.text()));
        Map<Tag, Integer> tags = new TreeMap<>();
        Buckets buckets = new Buckets();
        read(
                contact -> {
                    contact.filing().tags().forEach(tag -> tags.merge(tag, 1, Integer::sum));
                    buckets.add(grams(contact));
                });
        tags.keySet().removeAll(ruled);
        mostFirst(tags).stream()
                .limit(MOST_TAGS)
                .filter(tag -> names.add(named(tag.getKey().text())))
                .map(Proposals::of)
                .forEach(proposals::add);
        phrases(buckets).stream()
                .filter(phrase -> names.add(named(phrase.getKey())))
                .map(Proposals::ofPhrase)
                .forEach(proposals::add);
        return proposals;
    }

    private static <T> List<Map.Entry<T, Integer>> mostFirst(Map<T, Integer> counts) {
        return counts.entrySet().stream()
                .filter(count -> count.getValue() >= FEWEST)
                .sorted(
                        Map.Entry.<T, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Comparator.comparing(it -> it.getKey().toString())))
                .toList();
    }

    private static Proposal of(Map.Entry<Tag, Integer> tag) {
        return new Proposal(
                new ThemeName(named(tag.getKey().text())),
                new Rule(
                        List.of(),
                        List.of(),
                        new TreeSet<>(Set.of(tag.getKey())),
                        Optional.empty()),
                tag.getValue());
    }

    private static Proposal ofPhrase(Map.Entry<String, Integer> phrase) {
        return new Proposal(
                new ThemeName(named(phrase.getKey())),
                new Rule(
                        List.of(new Phrase(phrase.getKey())),
                        List.of(),
                        new TreeSet<>(),
                        Optional.empty()),
                phrase.getValue());
    }

    /** As people would write it: a capital first, spaces for dashes. */
    private static String named(String text) {
        String words = text.replaceAll("[-_]+", " ").strip();
        String plain = words.isEmpty() ? text : words;
        String cut = plain.substring(0, Math.min(LONGEST_NAME, plain.length())).strip();
        int first = cut.offsetByCodePoints(0, 1);
        return cut.substring(0, first).toUpperCase(Locale.ROOT) + cut.substring(first);
    }

    /** The most frequent phrases of two or three words, none of which holds another. */
    private List<Map.Entry<String, Integer>> phrases(Buckets buckets) {
        Map<String, Integer> counts = new HashMap<>();
        int least = buckets.least(FEWEST);
        read(
                contact ->
                        grams(contact).stream()
                                .filter(gram -> gram.contains(" "))
                                .filter(gram -> buckets.mayHave(gram, least))
                                .forEach(gram -> counts.merge(gram, 1, Integer::sum)));
        List<Map.Entry<String, Integer>> chosen = new ArrayList<>();
        for (Map.Entry<String, Integer> phrase : mostFirst(counts)) {
            if (chosen.size() < MOST_PHRASES
                    && chosen.stream().noneMatch(it -> hold(it.getKey(), phrase.getKey()))) {
                chosen.add(phrase);
            }
        }
        return chosen;
    }

    private static boolean hold(String one, String other) {
        String first = " " + one + " ";
        String second = " " + other + " ";
        return first.contains(second) || second.contains(first);
    }

    private static Set<String> grams(RedactedContact contact) {
        return contact.text().map(Grams::of).orElse(Set.of());
    }

    private void read(Consumer<RedactedContact> each) {
        RedactedContacts.Wanted wanted =
                new RedactedContacts.Wanted(Slice.ALL, Optional.empty(), from, until);
        Optional<String> cursor = Optional.empty();
        int read = 0;
        boolean more = true;
        while (more && read < MOST_CONTACTS) {
            RedactedContacts.Page page = contacts.newest(wanted, cursor, RedactedContacts.MOST);
            page.items().forEach(each);
            read += page.items().size();
            cursor = page.next();
            more = cursor.isPresent();
        }
    }
}

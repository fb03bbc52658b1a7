package org.emptychair.wocas.candidate;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.emptychair.contact.Slice;
import org.emptychair.contact.ThemeName;
import org.emptychair.quote.RedactedContact;
import org.emptychair.quote.RedactedContacts;
import org.emptychair.week.IsoWeek;

/**
 * Looks for phrases that came up more often in a week than in the 26 weeks before it.
 *
 * <p>It reads the week three times and the weeks before once, page by page, and keeps counts of
 * phrases that enough contacts have: its memory does not grow with the number of contacts.
 */
public final class CandidateSearch {
    /** So many weeks are before. */
    static final int WEEKS = 26;

    private static final int FEWEST_WEEKS = 8;
    private static final int FEWEST_CONTACTS = 5;
    private static final int MOST_STRONG = 400;
    private static final int MOST_CANDIDATES = 20;

    private final RedactedContacts contacts;
    private final ZoneId zone;
    private final Set<String> young;
    private final BooleanSupplier goOn;

    /**
     * @param young sources that began too lately: all that they say would be new
     * @param goOn whether there is no reason to stop; asked between pages
     */
    public CandidateSearch(
            RedactedContacts contacts, ZoneId zone, Set<String> young, BooleanSupplier goOn) {
        this.contacts = contacts;
        this.zone = zone;
        this.young = Set.copyOf(young);
        this.goOn = goOn;
    }

    /**
     * @param told themes of which the week says already that they rose or are new
     * @return the strongest first; absent when it was stopped
     */
    public Optional<List<Candidate>> in(IsoWeek week, Set<ThemeName> told) {
        Buckets buckets = new Buckets();
        int allNow = read(week, contact -> buckets.add(grams(contact)));
        GramCounts counts = new GramCounts(buckets, FEWEST_CONTACTS);
        read(week, contact -> counts.addNow(grams(contact)));
        counts.keepFrom(FEWEST_CONTACTS);
        int allBefore = 0;
        int weeks = 0;
        for (int back = 1; back <= WEEKS && !counts.isEmpty(); back++) {
            int heard = read(week.plus(-back), contact -> counts.addBefore(grams(contact)));
            allBefore += heard;
            weeks += heard > 0 ? 1 : 0;
        }
        if (weeks < FEWEST_WEEKS) {
            return goOn.getAsBoolean() ? Optional.of(List.of()) : Optional.empty();
        }
        SharedContacts shared = new SharedContacts(strong(counts, allNow, allBefore));
        read(week, contact -> shared.add(contact, grams(contact)));
        return goOn.getAsBoolean()
                ? Optional.of(candidates(shared.groups(told), counts, weeks))
                : Optional.empty();
    }

    private static List<String> strong(GramCounts counts, int allNow, int allBefore) {
        Map<String, Double> strengths = new HashMap<>();
        counts.forEach(
                (gram, count) -> {
                    Keyness keyness = new Keyness(count.now(), count.before(), allNow, allBefore);
                    if (keyness.isKey()) {
                        strengths.put(gram, keyness.g2());
                    }
                });
        return strengths.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Double>comparingByValue()
                                .reversed()
                                .thenComparing(Comparator.comparing(it -> -it.getKey().length()))
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_STRONG)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<Candidate> candidates(
            List<List<String>> groups, GramCounts counts, int weeks) {
        List<Candidate> candidates = new ArrayList<>();
        for (List<String> group : groups) {
            counts.of(group.get(0))
                    .ifPresent(count -> candidates.add(candidate(group, count, weeks)));
        }
        return candidates.subList(0, Math.min(MOST_CANDIDATES, candidates.size()));
    }

    private static Candidate candidate(List<String> group, GramCounts.Count count, int weeks) {
        return new Candidate(
                group.get(0),
                group.stream().skip(1).limit(Candidate.MOST_OTHERS).toList(),
                count.now(),
                count.before(),
                weeks);
    }

    private static Set<String> grams(RedactedContact contact) {
        return contact.text().map(Grams::of).orElse(Set.of());
    }

    /** Hands over every contact of a week that has words, and says how many there were. */
    private int read(IsoWeek week, Consumer<RedactedContact> each) {
        RedactedContacts.Wanted wanted =
                new RedactedContacts.Wanted(
                        Slice.ALL, Optional.empty(), week.start(zone), week.end(zone));
        Optional<String> cursor = Optional.empty();
        int heard = 0;
        boolean more = true;
        while (more && goOn.getAsBoolean()) {
            RedactedContacts.Page page = contacts.newest(wanted, cursor, RedactedContacts.MOST);
            for (RedactedContact contact : page.items()) {
                if (contact.text().isPresent() && !young.contains(contact.source())) {
                    each.accept(contact);
                    heard++;
                }
            }
            cursor = page.next();
            more = cursor.isPresent();
        }
        return heard;
    }
}

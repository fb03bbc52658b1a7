package org.emptychair.wocas.candidate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.emptychair.contact.ThemeName;
import org.emptychair.quote.RedactedContact;

/** Which contacts strong phrases share, with each other and with themes. */
final class SharedContacts {
    private static final int FEWEST_CUSTOMERS = 3;

    private final Map<String, Heard> phrases = new LinkedHashMap<>();
    private final Map<ThemeName, Integer> themes = new HashMap<>();
    private int contacts;

    /** The contacts that have a phrase. */
    private static final class Heard {
        private final BitSet contacts = new BitSet();
        private final Set<String> customers = new TreeSet<>();
        private final Map<ThemeName, Integer> themes = new HashMap<>();
    }

    /**
     * @param strongestFirst the phrases to look for
     */
    SharedContacts(List<String> strongestFirst) {
        strongestFirst.forEach(phrase -> phrases.put(phrase, new Heard()));
    }

    void add(RedactedContact contact, Set<String> grams) {
        for (String gram : grams) {
            Optional.ofNullable(phrases.get(gram)).ifPresent(heard -> add(heard, contact));
        }
        contact.filing().themes().forEach(theme -> themes.merge(theme, 1, Integer::sum));
        contacts++;
    }

    private void add(Heard heard, RedactedContact contact) {
        heard.contacts.set(contacts);
        if (heard.customers.size() < FEWEST_CUSTOMERS) {
            heard.customers.add(contact.customer());
        }
        contact.filing().themes().forEach(theme -> heard.themes.merge(theme, 1, Integer::sum));
    }

    /**
     * Phrases of enough customers that no theme tells already, with those that share most of their
     * contacts behind them.
     */
    List<List<String>> groups(Set<ThemeName> told) {
        List<List<String>> groups = new ArrayList<>();
        List<BitSet> leaders = new ArrayList<>();
        phrases.forEach(
                (phrase, heard) -> {
                    if (heard.customers.size() >= FEWEST_CUSTOMERS && !isTold(heard, told)) {
                        int at = like(heard.contacts, leaders);
                        if (at < 0) {
                            leaders.add(heard.contacts);
                            groups.add(new ArrayList<>(List.of(phrase)));
                        } else {
                            groups.get(at).add(phrase);
                        }
                    }
                });
        return groups;
    }

    private static int like(BitSet contacts, List<BitSet> leaders) {
        for (int i = 0; i < leaders.size(); i++) {
            BitSet both = (BitSet) contacts.clone();
            both.and(leaders.get(i));
            int all = contacts.cardinality() + leaders.get(i).cardinality() - both.cardinality();
            if (2 * both.cardinality() >= all) {
                return i;
            }
        }
        return -1;
    }

    /** Whether it is what a theme is about, or mostly what a theme that is told of says. */
    private boolean isTold(Heard heard, Set<ThemeName> told) {
        int said = heard.contacts.cardinality();
        return heard.themes.entrySet().stream()
                .anyMatch(
                        shared -> {
                            int both = shared.getValue();
                            int all = said + themes.getOrDefault(shared.getKey(), 0) - both;
                            return 2 * both >= all
                                    || (told.contains(shared.getKey()) && 2 * both >= said);
                        });
    }
}

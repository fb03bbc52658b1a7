package org.emptychair.quote;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.emptychair.contact.ThemeName;
import org.emptychair.tone.Tone;
import org.jspecify.annotations.Nullable;

/**
 * Chooses what a meeting reads: recent words, most about the themes that weigh most, at least one
 * praise and one blame when there are any, one quote of a customer, no two that say the same.
 */
public final class QuoteChoice {
    private final List<Quote> candidates;
    private final Map<ThemeName, Integer> weights;
    private final List<Quote> chosen = new ArrayList<>();
    private final List<MinHash> said = new ArrayList<>();
    private final Set<String> customers = new HashSet<>();
    private final Map<Optional<ThemeName>, Integer> heard = new HashMap<>();
    private final Map<QuoteId, MinHash> hashes = new HashMap<>();

    private QuoteChoice(List<Quote> candidates, Map<ThemeName, Integer> weights) {
        this.candidates = candidates;
        this.weights = weights;
    }

    /**
     * @param candidates all of which the readers may see
     * @param weights how much a theme weighs, such as its contacts of the week; others weigh 1
     * @param before what was quoted here already, and is not again
     * @param most how many at most
     * @return newest first
     */
    public static List<Quote> choose(
            Collection<Quote> candidates,
            Map<ThemeName, Integer> weights,
            Set<QuoteId> before,
            int most) {
        List<Quote> fresh =
                candidates.stream()
                        .filter(quote -> !before.contains(quote.id()))
                        .sorted(newestFirst())
                        .collect(Collectors.toCollection(ArrayList::new));
        QuoteChoice choice = new QuoteChoice(fresh, weights);
        if (most > 1) {
            choice.add(Praise::is);
            choice.add(quote -> quote.tone() == Tone.NEGATIVE);
        }
        boolean more = true;
        while (more && choice.chosen.size() < most) {
            more = choice.add(quote -> true);
        }
        choice.chosen.sort(newestFirst());
        return List.copyOf(choice.chosen);
    }

    private static Comparator<Quote> newestFirst() {
        return Comparator.comparing(Quote::at).reversed().thenComparing(it -> it.id().text());
    }

    /** Adds the newest quote of the theme whose turn it is, if any is left. */
    private boolean add(Predicate<Quote> wanted) {
        @Nullable Quote best = null;
        double highest = -1;
        candidates.removeIf(quote -> customers.contains(quote.customer()));
        for (Quote quote : candidates) {
            double claim = claim(quote);
            if (claim > highest && wanted.test(quote) && isNew(quote)) {
                best = quote;
                highest = claim;
            }
        }
        if (best == null) {
            return false;
        }
        chosen.add(best);
        said.add(hash(best));
        customers.add(best.customer());
        heard.merge(theme(best), 1, Integer::sum);
        return true;
    }

    /** Seats are shared out among themes as d'Hondt shares them among parties. */
    private double claim(Quote quote) {
        Optional<ThemeName> theme = theme(quote);
        int weight = theme.map(it -> weights.getOrDefault(it, 1)).orElse(1);
        return (double) weight / (1 + heard.getOrDefault(theme, 0));
    }

    /** The heaviest of its themes. */
    private Optional<ThemeName> theme(Quote quote) {
        return quote.themes().stream()
                .max(Comparator.comparingInt(theme -> weights.getOrDefault(theme, 1)));
    }

    private boolean isNew(Quote quote) {
        MinHash hash = hash(quote);
        return said.stream().noneMatch(hash::isLike);
    }

    private MinHash hash(Quote quote) {
        return hashes.computeIfAbsent(quote.id(), id -> MinHash.of(quote.text()));
    }
}

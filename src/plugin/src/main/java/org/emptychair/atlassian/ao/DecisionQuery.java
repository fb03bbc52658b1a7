package org.emptychair.atlassian.ao;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.emptychair.decision.State;
import org.emptychair.decision.Wanted;

/** A condition on rows of decisions in the making. */
final class DecisionQuery {
    private final List<String> clauses = new ArrayList<>(List.of("1 = 1"));
    private final List<Object> parameters = new ArrayList<>();

    /** All but the issue and the theme, which stand in rows of their own. */
    static DecisionQuery of(Wanted wanted) {
        DecisionQuery query = new DecisionQuery();
        wanted.space().ifPresent(space -> query.and("SPACE_KEY = ?", space));
        wanted.page().ifPresent(page -> query.and("PAGE_ID = ?", page));
        wanted.words()
                .ifPresent(words -> query.and("SEARCH_TEXT LIKE ? ESCAPE '!'", pattern(words)));
        if (!wanted.states().isEmpty()) {
            query.in("STATUS", wanted.states().stream().map(State::name).toList());
        }
        return query;
    }

    DecisionQuery and(String clause, Object... its) {
        clauses.add("(" + clause + ")");
        parameters.addAll(List.of(its));
        return this;
    }

    /**
     * @param keys at most 500
     */
    DecisionQuery in(String column, Collection<?> keys) {
        String marks = String.join(",", Collections.nCopies(keys.size(), "?"));
        return and(column + " IN (" + marks + ")", keys.toArray());
    }

    private static String pattern(String words) {
        String folded = words.toLowerCase(Locale.ROOT);
        return "%" + folded.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    String clause() {
        return String.join(" AND ", clauses);
    }

    Object[] parameters() {
        return parameters.toArray();
    }
}

package org.emptychair.atlassian.ao;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.emptychair.contact.ScopeId;
import org.jspecify.annotations.Nullable;

/** Scopes in a column: each id between two commas, so that one can be looked for. */
final class ScopeIds {
    private ScopeIds() {}

    static @Nullable String written(SortedSet<ScopeId> scopes) {
        return scopes.isEmpty()
                ? null
                : scopes.stream()
                        .map(scope -> Long.toString(scope.value()))
                        .collect(Collectors.joining(",", ",", ","));
    }

    static SortedSet<ScopeId> read(@Nullable String text) {
        return text == null
                ? new TreeSet<>()
                : Arrays.stream(text.split(",", -1))
                        .filter(id -> !id.isEmpty())
                        .map(id -> new ScopeId(Long.parseLong(id)))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A condition for rows in any of the scopes, in all for none, and its parameters. */
    record Condition(String clause, List<Object> parameters) {
        static Condition in(Collection<ScopeId> scopes) {
            if (scopes.isEmpty()) {
                return new Condition("1 = 1", List.of());
            }
            String each =
                    String.join(" OR ", Collections.nCopies(scopes.size(), "SCOPE_IDS LIKE ?"));
            return new Condition(
                    "(" + each + ")",
                    scopes.stream().<Object>map(scope -> "%," + scope.value() + ",%").toList());
        }

        Condition and(String more, Object... its) {
            List<Object> all = new ArrayList<>(parameters);
            all.addAll(List.of(its));
            return new Condition(clause + " AND " + more, all);
        }

        Object[] array() {
            return parameters.toArray();
        }
    }
}

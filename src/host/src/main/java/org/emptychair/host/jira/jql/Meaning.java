package org.emptychair.host.jira.jql;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the values of one field stand for. */
interface Meaning {

    /** The stored values that a text stands for; empty when it means nothing to the searcher. */
    Optional<List<?>> of(String text, Searcher searcher);

    /** The stored values that a function gives; empty when the field knows no such function. */
    default Optional<List<?>> call(Operand.Call call, Searcher searcher) {
        return Optional.empty();
    }

    /** Whether a text is another spelling of EMPTY. */
    default boolean isEmpty(String text) {
        return false;
    }

    static Meaning word(Searcher.Word word) {
        return (text, searcher) -> known(searcher.vocabulary(word, text));
    }

    static Meaning project() {
        return (text, searcher) -> known(searcher.project(text).stream().toList());
    }

    static Meaning plain() {
        return (text, searcher) -> Optional.of(List.of(text));
    }

    static Meaning category() {
        Map<String, String> keys =
                Map.ofEntries(
                        Map.entry("to do", "new"),
                        Map.entry("new", "new"),
                        Map.entry("2", "new"),
                        Map.entry("in progress", "indeterminate"),
                        Map.entry("indeterminate", "indeterminate"),
                        Map.entry("4", "indeterminate"),
                        Map.entry("done", "done"),
                        Map.entry("complete", "done"),
                        Map.entry("3", "done"));
        return (text, searcher) ->
                Optional.ofNullable(keys.get(text.toLowerCase(Locale.ROOT))).map(List::of);
    }

    static Meaning resolution() {
        return new Meaning() {
            @Override
            public Optional<List<?>> of(String text, Searcher searcher) {
                return known(searcher.vocabulary(Searcher.Word.RESOLUTION, text));
            }

            @Override
            public boolean isEmpty(String text) {
                return text.equalsIgnoreCase("unresolved");
            }
        };
    }

    static Meaning person() {
        return new Meaning() {
            @Override
            public Optional<List<?>> of(String text, Searcher searcher) {
                return known(searcher.person(text).stream().toList());
            }

            @Override
            public Optional<List<?>> call(Operand.Call call, Searcher searcher) {
                List<String> arguments = call.arguments();
                if (call.name().equals("currentuser") && arguments.isEmpty()) {
                    return Optional.of(searcher.name().stream().toList());
                }
                if (call.name().equals("membersof") && arguments.size() == 1) {
                    return searcher.members(arguments.get(0)).map(List::copyOf);
                }
                return Optional.empty();
            }
        };
    }

    private static Optional<List<?>> known(List<?> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(values);
    }
}

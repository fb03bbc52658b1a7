package org.emptychair.atlassian.settings;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.emptychair.contact.Scope;
import org.emptychair.view.Texts;

/** Turns what an admin typed into a scope, or says of every field what is wrong with it. */
public final class ScopeCheck {
    private static final Pattern QUOTED =
            Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"|'(?:[^'\\\\]|\\\\.)*+'");

    private static final Pattern ORDER =
            Pattern.compile("\\border\\s++by\\b", Pattern.CASE_INSENSITIVE);

    private ScopeCheck() {}

    /**
     * @throws WrongSettings with a sentence for each wrong field
     */
    public static Scope check(String name, String kind, String jql, Texts texts) {
        Map<String, String> wrong = new LinkedHashMap<>();
        // Each part is tried beside parts that are surely right, so that the sentence finds its
        // field.
        if (!fits(() -> new Scope(name, Scope.Kind.CONTACTS, "any"))) {
            wrong.put("name", texts.say("emptychair.settings.scope.name.wrong"));
        }
        Optional<Scope.Kind> found = kind(kind);
        if (found.isEmpty()) {
            wrong.put("kind", texts.say("emptychair.settings.scope.kind.wrong", kind));
        }
        if (!fits(() -> new Scope("any", Scope.Kind.CONTACTS, jql))) {
            wrong.put("jql", texts.say("emptychair.settings.scope.jql.wrong"));
        } else if (ORDER.matcher(QUOTED.matcher(jql).replaceAll("")).find()) {
            wrong.put("jql", texts.say("emptychair.settings.scope.jql.order"));
        }
        if (!wrong.isEmpty()) {
            throw new WrongSettings(wrong);
        }
        return new Scope(name, found.orElse(Scope.Kind.CONTACTS), jql);
    }

    private static Optional<Scope.Kind> kind(String written) {
        return switch (written) {
            case "complaints" -> Optional.of(Scope.Kind.COMPLAINTS);
            case "contacts" -> Optional.of(Scope.Kind.CONTACTS);
            default -> Optional.empty();
        };
    }

    private static boolean fits(Supplier<Scope> scope) {
        try {
            return !scope.get().name().isEmpty();
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }
}

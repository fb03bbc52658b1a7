package org.emptychair.atlassian.minutes;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Gathers decision macros while storage format is read. */
final class DecisionHandler extends DefaultHandler {
    /** As storage format writes it. */
    static final String NAME = "customer-decision";

    private static final String PARAMETER = "ac:parameter";
    private static final Set<String> INLINE =
            Set.of("strong", "em", "u", "s", "span", "a", "code", "sub", "sup", "ac:link", "time");

    private final List<StatedDecision> decisions = new ArrayList<>();
    private final Set<String> used = new HashSet<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private Optional<String> parameter = Optional.empty();
    private final StringBuilder value = new StringBuilder();

    /** A macro whose end has not come yet. */
    private static final class Open {
        private final boolean decision;
        private final String id;
        private final StringBuilder body = new StringBuilder();
        private final Map<String, String> parameters = new HashMap<>();
        private Optional<String> owner = Optional.empty();

        Open(boolean decision, String id) {
            this.decision = decision;
            this.id = id;
        }
    }

    List<StatedDecision> decisions() {
        return List.copyOf(decisions);
    }

    @Override
    public void startElement(String uri, String localName, String element, Attributes attributes) {
        if (isMacro(element)) {
            boolean decision = NAME.equals(attributes.getValue("ac:name"));
            open.push(new Open(decision, given(attributes.getValue("ac:macro-id"))));
        } else if (PARAMETER.equals(element)) {
            parameter = Optional.of(given(attributes.getValue("ac:name")));
            value.setLength(0);
        } else if ("ri:user".equals(element)) {
            user(attributes);
        } else {
            space(element);
        }
    }

    private void user(Attributes attributes) {
        Open macro = open.peek();
        if (macro != null && macro.decision && parameter.equals(Optional.of("owner"))) {
            macro.owner =
                    Optional.of(given(attributes.getValue("ri:userkey")))
                            .filter(key -> !key.isBlank());
        }
    }

    @Override
    public void endElement(String uri, String localName, String element) {
        if (isMacro(element)) {
            end(open.pop());
        } else if (PARAMETER.equals(element)) {
            Open macro = open.peek();
            if (macro != null) {
                parameter.ifPresent(name -> macro.parameters.put(name, value.toString().strip()));
            }
            parameter = Optional.empty();
        } else {
            space(element);
        }
    }

    /**
     * The words of a macro inside a decision are the decision's; those of a decision are its own.
     */
    private void end(Open macro) {
        if (macro.decision) {
            String id = macro.id.isBlank() ? "nameless" : macro.id;
            String own = id;
            for (int copy = 2; !used.add(own); copy++) {
                own = id + "~" + copy;
            }
            decisions.add(
                    new StatedDecision(
                            own,
                            macro.body.toString().replaceAll("[\\s\u00a0]+", " ").strip(),
                            macro.owner,
                            macro.parameters));
        } else if (!open.isEmpty()) {
            open.element().body.append(macro.body);
        }
    }

    @Override
    public void characters(char[] text, int start, int length) {
        if (parameter.isPresent()) {
            value.append(text, start, length);
        } else if (!open.isEmpty()) {
            open.element().body.append(text, start, length);
        }
    }

    /** Words of two paragraphs, items or cells do not run together. */
    private void space(String element) {
        if (parameter.isEmpty() && !open.isEmpty() && !INLINE.contains(element)) {
            open.element().body.append(' ');
        }
    }

    private static boolean isMacro(String element) {
        return "ac:structured-macro".equals(element) || "ac:macro".equals(element);
    }

    private static String given(@Nullable String attribute) {
        return attribute == null ? "" : attribute;
    }
}

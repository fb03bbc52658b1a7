package org.emptychair.atlassian.minutes;

import java.util.Map;
import java.util.Optional;

/**
 * A decision as a macro states it.
 *
 * @param macro the macro's id; a second macro of the same id on a page has one of its own
 * @param statement the text of its body
 * @param owner the key of the user that it names
 * @param parameters the others, by name, as they were typed
 */
public record StatedDecision(
        String macro, String statement, Optional<String> owner, Map<String, String> parameters) {
    public StatedDecision {
        parameters = Map.copyOf(parameters);
    }

    Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters.get(name)).filter(text -> !text.isBlank());
    }
}

package org.emptychair.host.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Finds the machine's Chromium, and opens the room at the first test that enters it. */
final class RoomWithChromium implements ExecutionCondition, ParameterResolver {
    private static final List<Path> PLACES =
            List.of(
                    Path.of("/usr/bin/chromium"),
                    Path.of("/usr/bin/chromium-browser"),
                    Path.of("/usr/bin/google-chrome"));
    private static final ExtensionContext.Namespace OURS =
            ExtensionContext.Namespace.create(RoomWithChromium.class);

    private static Optional<Path> chromium() {
        return PLACES.stream().filter(Files::isExecutable).findFirst();
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return chromium()
                .map(path -> ConditionEvaluationResult.enabled("in " + path))
                .orElseGet(() -> leftOut(context.getDisplayName()));
    }

    /** Said aloud, since a count of skipped tests tells nobody why. */
    private static ConditionEvaluationResult leftOut(String test) {
        String reason = "no Chromium at any of " + PLACES;
        System.out.printf("browser test left out: %s, %s%n", test, reason);
        return ConditionEvaluationResult.disabled(reason);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Room.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(OURS)
                .getOrComputeIfAbsent(
                        Room.class, any -> new Room(chromium().orElseThrow()), Room.class);
    }
}

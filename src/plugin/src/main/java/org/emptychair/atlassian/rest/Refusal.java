package org.emptychair.atlassian.rest;

import java.util.LinkedHashMap;
import java.util.Map;

/** A call cannot be answered as asked. */
public final class Refusal extends RuntimeException {
    private final transient Problem problem;

    public Refusal(Problem problem) {
        super(problem.kind().type() + " " + problem.facts());
        this.problem = problem;
    }

    /** Missing or forbidden: a stranger cannot tell which. */
    public static Refusal notFound() {
        return new Refusal(Problem.of(Problem.Kind.NOT_FOUND));
    }

    public static Refusal value(String field, String value, String reason) {
        return new Refusal(Problem.value(field, value, reason));
    }

    /** The same, told in which row of the body it is. */
    Refusal inRow(int row) {
        Map<String, Object> facts = new LinkedHashMap<>(problem.facts());
        facts.put("row", row);
        return new Refusal(new Problem(problem.kind(), problem.places(), facts));
    }

    public Problem problem() {
        return problem;
    }
}

package org.emptychair.atlassian.rest;

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

    public Problem problem() {
        return problem;
    }
}

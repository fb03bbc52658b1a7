package org.emptychair.host.jira.jql;

/** What stands between a field and its value. */
enum Operator {
    EQUALS("="),
    NOT_EQUALS("!="),
    GREATER(">"),
    GREATER_EQUALS(">="),
    LESS("<"),
    LESS_EQUALS("<="),
    LIKE("~"),
    NOT_LIKE("!~"),
    IN("in"),
    NOT_IN("not in"),
    IS("is"),
    IS_NOT("is not");

    private final String text;

    Operator(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /** The operator of the same clause under NOT, as Jira rewrites it. */
    Operator negated() {
        return switch (this) {
            case EQUALS -> NOT_EQUALS;
            case NOT_EQUALS -> EQUALS;
            case GREATER -> LESS_EQUALS;
            case GREATER_EQUALS -> LESS;
            case LESS -> GREATER_EQUALS;
            case LESS_EQUALS -> GREATER;
            case LIKE -> NOT_LIKE;
            case NOT_LIKE -> LIKE;
            case IN -> NOT_IN;
            case NOT_IN -> IN;
            case IS -> IS_NOT;
            case IS_NOT -> IS;
        };
    }

    boolean isNegative() {
        return this == NOT_EQUALS || this == NOT_IN || this == IS_NOT || this == NOT_LIKE;
    }

    boolean isOrder() {
        return this == GREATER || this == GREATER_EQUALS || this == LESS || this == LESS_EQUALS;
    }

    boolean isText() {
        return this == LIKE || this == NOT_LIKE;
    }
}

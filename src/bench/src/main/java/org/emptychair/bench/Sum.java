package org.emptychair.bench;

/** What was read, counted, so that all who read can be held to the same. */
record Sum(long issues, long comments, long characters) {
    static final Sum NOTHING = new Sum(0, 0, 0);

    static Sum ofIssue(String summary, String description) {
        return new Sum(1, 0, (long) summary.length() + description.length());
    }

    static Sum ofComment(String body) {
        return new Sum(0, 1, body.length());
    }

    Sum plus(Sum more) {
        return new Sum(
                issues + more.issues, comments + more.comments, characters + more.characters);
    }
}

package org.emptychair.atlassian.team;

/** A file of leaders that cannot be taken; nothing of it is kept. */
public final class TeamRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    TeamRefused(long row, String column, String value, String reason) {
        super("row %d, %s '%s': %s".formatted(row, column, value, reason));
    }
}

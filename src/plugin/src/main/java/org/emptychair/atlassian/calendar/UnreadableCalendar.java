package org.emptychair.atlassian.calendar;

/** A calendar that cannot be taken; nothing of it is used. */
public final class UnreadableCalendar extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int line;
    private final String reason;

    /**
     * @param line where it went wrong, from 1; 0 for the calendar as a whole
     * @param reason a lower-case fact that names what stands there
     */
    UnreadableCalendar(int line, String reason) {
        super(line == 0 ? reason : "line %,d: %s".formatted(line, reason));
        this.line = line;
        this.reason = reason;
    }

    public int line() {
        return line;
    }

    public String reason() {
        return reason;
    }

    /** What stood there, shortened for a message. */
    static String shown(String text) {
        String plain = text.replaceAll("[\\p{Cntrl}\\p{Cs}]+", " ").strip();
        return plain.length() > 60 ? plain.substring(0, 60) + "\u2026" : plain;
    }
}

package org.emptychair.chair.series;

import java.time.LocalDate;

/** Makes the page of a meeting as whoever set its series up, with their rights at that moment. */
public interface PageMaker {
    /**
     * Makes it, or finds the one that carries the {@link MeetingSeries#mark} already. Of two who
     * make the same at once, at most one makes a page.
     */
    Outcome make(MeetingSeries series, LocalDate meeting);

    /** What came of it. */
    sealed interface Outcome {}

    /** It is there. */
    record Made(long page) implements Outcome {}

    /** There is another page of that title, made by somebody else. */
    record Taken() implements Outcome {}

    /** They cannot make it. */
    record Refused(Stop.Reason reason) implements Outcome {}

    /** Something broke; it may go better in a while. */
    record Failed() implements Outcome {}
}

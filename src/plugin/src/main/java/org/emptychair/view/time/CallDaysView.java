package org.emptychair.view.time;

import java.util.List;

/**
 * A leader's days in the call centre, for themselves.
 *
 * @param says how many are done this year
 * @param tomorrow the day that is offered for booking
 */
public record CallDaysView(String says, String tomorrow, List<Day> days) {
    public CallDaysView {
        days = List.copyOf(days);
    }

    /**
     * One day, booked or done.
     *
     * @param day as a form sends it
     * @param what the day and how it stands, in words
     * @param asks whether it is over, so that it is asked what was learnt
     * @param learnt as written down; empty before
     * @param themes to link it to, the chosen one marked
     * @param booked whether the booking can be given up
     */
    public record Day(
            String day,
            String what,
            boolean asks,
            String learnt,
            List<MyTimeView.Choice> themes,
            boolean booked) {
        public Day {
            themes = List.copyOf(themes);
        }
    }
}

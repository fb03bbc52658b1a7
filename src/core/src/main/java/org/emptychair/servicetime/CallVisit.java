package org.emptychair.servicetime;

import java.time.LocalDate;
import java.util.Optional;
import org.emptychair.contact.Text;
import org.emptychair.wocas.ThemeId;

/**
 * A leader's day in the call centre: booked, and once it was done the one thing learnt there. It is
 * the leader's and their assistants' alone.
 *
 * @param learnt at most 500 characters; absent until it is written down
 * @param theme what that was about
 */
public record CallVisit(LocalDate day, Optional<String> learnt, Optional<ThemeId> theme) {
    private static final int LONGEST = 500;

    public CallVisit {
        learnt = learnt.map(text -> Text.checked("learnt", text, LONGEST));
    }

    public static CallVisit booked(LocalDate day) {
        return new CallVisit(day, Optional.empty(), Optional.empty());
    }
}

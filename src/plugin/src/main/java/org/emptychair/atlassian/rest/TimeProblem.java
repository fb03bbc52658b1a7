package org.emptychair.atlassian.rest;

import java.util.Locale;
import java.util.Map;
import org.emptychair.servicetime.TimeRefused;
import org.emptychair.view.Texts;

/** Says why a service time cannot be true, and of which row. */
final class TimeProblem {
    private static final Map<TimeRefused.Reason, String> FIELDS =
            Map.of(
                    TimeRefused.Reason.FUTURE, "day",
                    TimeRefused.Reason.BEFORE_JOINED, "day",
                    TimeRefused.Reason.AFTER_LEFT, "day",
                    TimeRefused.Reason.OVERLAP, "from",
                    TimeRefused.Reason.TOO_FULL, "minutes",
                    TimeRefused.Reason.TOO_SHORT, "timer",
                    TimeRefused.Reason.TOO_LONG, "timer");

    private TimeProblem() {}

    static Problem of(TimeRefused refused) {
        String reason = Desk.ask(Texts.class).say(key(refused), refused.limit());
        String field = FIELDS.getOrDefault(refused.reason(), "day");
        return Refusal.value(field, refused.value(), reason).inRow(refused.row()).problem();
    }

    private static String key(TimeRefused refused) {
        String reason = refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return "emptychair.time.refused." + reason;
    }
}

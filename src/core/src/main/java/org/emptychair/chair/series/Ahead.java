package org.emptychair.chair.series;

import java.time.LocalTime;
import java.time.ZonedDateTime;

/** How long before a meeting its page is made. */
public enum Ahead {
    TWO_HOURS {
        @Override
        ZonedDateTime of(ZonedDateTime begin) {
            return begin.minusHours(2);
        }
    },
    /** At six in the evening. */
    EVENING_BEFORE {
        @Override
        ZonedDateTime of(ZonedDateTime begin) {
            return begin.minusDays(1).with(EVENING);
        }
    },
    ONE_DAY {
        @Override
        ZonedDateTime of(ZonedDateTime begin) {
            return begin.minusDays(1);
        }
    },
    TWO_DAYS {
        @Override
        ZonedDateTime of(ZonedDateTime begin) {
            return begin.minusDays(2);
        }
    },
    /** As soon as the meeting before it has begun. */
    ONE_WEEK {
        @Override
        ZonedDateTime of(ZonedDateTime begin) {
            return begin.minusWeeks(1);
        }
    };

    private static final LocalTime EVENING = LocalTime.of(18, 0);

    abstract ZonedDateTime of(ZonedDateTime begin);
}

package org.emptychair.outbox;

import java.time.Duration;
import java.util.List;

/** How long an entry waits after a try: longer each time, and not all of them equally long. */
final class Pauses {
    private static final List<Duration> GROWING =
            List.of(
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(15),
                    Duration.ofHours(1),
                    Duration.ofHours(3),
                    Duration.ofHours(6),
                    Duration.ofHours(12));

    private static final Duration LONGEST = Duration.ofDays(1);
    private static final int SPREAD = 21;

    private Pauses() {}

    /**
     * @param tries so far, at least 1
     * @param id spreads entries that failed together, by up to a fifth more
     */
    static Duration after(int tries, long id) {
        Duration pause = GROWING.get(Math.min(tries, GROWING.size()) - 1);
        long percent = Math.floorMod(id * 13 + tries * 7L, SPREAD);
        return pause.plus(pause.multipliedBy(percent).dividedBy(100));
    }

    /** What the other end asks for is kept, up to a day. */
    static Duration longer(Duration own, Duration asked) {
        Duration capped = asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
        return own.compareTo(capped) > 0 ? own : capped;
    }
}

package org.emptychair.bench.asking;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;

/** Contacts such as a seller of kettles hears, from which many more are made. */
final class Sample {
    static final int SIZE = 5_000;
    private static final int THEMES = 40;
    private static final int DEPARTMENTS = 5;
    private static final List<String> CHANNELS = List.of("phone", "mail", "chat", "form");
    private static final List<String> WORDS =
            List.of(
                    "The lid of my kettle came in two pieces and nobody answers.",
                    "You charged me twice and I am still waiting for an answer.",
                    "Thank you, the pan arrived early and it is lovely.",
                    "Where is my parcel? It should have come last week.");

    private final Random random = new Random(20_261_122L);
    private final Instant now;

    Sample(Instant now) {
        this.now = now;
    }

    /** Some of them of the day before, one in each line. */
    String rows(int first, int count) {
        StringBuilder rows = new StringBuilder();
        for (int number = first; number < first + count; number++) {
            rows.append(row(number, now.minus(1, ChronoUnit.DAYS))).append('\n');
        }
        return rows.toString();
    }

    /** One that was said so long ago. */
    String row(int number, Duration ago) {
        return row(number, now.minus(ago));
    }

    private String row(int number, Instant at) {
        double skewed = random.nextDouble();
        int theme = (int) (THEMES * skewed * skewed);
        StringBuilder row = new StringBuilder();
        row.append("{\"source\":\"bench\",\"id\":\"%d\",".formatted(number));
        row.append("\"at\":\"%s\",".formatted(at));
        row.append("\"channel\":\"%s\",".formatted(CHANNELS.get(number % CHANNELS.size())));
        row.append("\"customer\":\"c%d\",".formatted(number));
        row.append("\"words\":\"%s\"".formatted(WORDS.get(random.nextInt(WORDS.size()))));
        if (random.nextInt(10) > 0) {
            row.append(",\"department\":\"Department %d\"".formatted(theme % DEPARTMENTS));
            row.append(",\"themes\":[\"theme %d\"%s]".formatted(theme, second(theme)));
        }
        if (random.nextInt(10) < 3) {
            row.append(",\"issueKey\":\"CARE-%d\"".formatted(number));
        }
        if (random.nextInt(10) == 0) {
            row.append(",\"helpful\":").append(random.nextInt(4) > 0);
        }
        return row.append('}').toString();
    }

    private String second(int theme) {
        return random.nextInt(20) == 0 ? ",\"theme %d\"".formatted((theme + 7) % THEMES) : "";
    }
}

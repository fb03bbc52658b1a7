package org.emptychair.host.demo;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.Properties;
import org.emptychair.host.demo.story.StoryTime;

/** When the demo first started and how far it is in, remembered in the host's data folder. */
public final class DemoProgress {
    private static final String FIRST_START = "first-start";
    private static final String OLDEST_WEEK = "oldest-week";

    private final Path file;
    private final Properties state;

    private DemoProgress(Path file, Properties state) {
        this.file = file;
        this.state = state;
    }

    /** What the folder remembers; a folder that remembers nothing starts now. */
    public static DemoProgress in(Path data, Clock clock) throws IOException {
        Path file = data.resolve("demo.properties");
        Properties state = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                state.load(reader);
            }
        }
        DemoProgress progress = new DemoProgress(file, state);
        if (!state.containsKey(FIRST_START)) {
            progress.note(FIRST_START, clock.instant().toString());
        }
        return progress;
    }

    public StoryTime time() {
        return new StoryTime(Instant.parse(state.getProperty(FIRST_START)), StoryTime.HOME);
    }

    /** How many weeks before the first start the oldest week is that is in; -1 for none. */
    int oldestWeek() {
        return Integer.parseInt(state.getProperty(OLDEST_WEEK, "-1"));
    }

    void brought(int week) throws IOException {
        if (week > oldestWeek()) {
            note(OLDEST_WEEK, Integer.toString(week));
        }
    }

    /** Whether this part of the demo is in already. */
    boolean has(String part) {
        return state.containsKey(part);
    }

    void brought(String part) throws IOException {
        note(part, "in");
    }

    private synchronized void note(String name, String value) throws IOException {
        state.setProperty(name, value);
        Path written = file.resolveSibling("demo.properties.new");
        try (Writer writer = Files.newBufferedWriter(written)) {
            state.store(writer, "How far the demo is in");
        }
        Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
    }
}

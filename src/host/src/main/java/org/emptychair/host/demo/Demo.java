package org.emptychair.host.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the demo into a running host: the newest weeks at once, the older ones in the background,
 * going on after a restart where it stopped.
 */
public final class Demo implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Demo.class);
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final int NEWEST = 13;

    private final PluginRest rest;
    private final DemoSync sync;
    private final boolean withIssues;
    private final Path progress;
    private final DemoContacts contacts;
    private final Properties state = new Properties();
    private final Thread older;

    /**
     * @param rest the plugin's REST as its administrator
     * @param data the host's data folder, which remembers how far the demo is in
     * @param withIssues whether the linked Jira is the demo's own
     */
    public Demo(PluginRest rest, Path data, Clock clock, boolean withIssues) throws IOException {
        this.rest = rest;
        this.sync = new DemoSync(rest);
        this.withIssues = withIssues;
        this.progress = data.resolve("demo.properties");
        Instant now = clock.instant();
        if (Files.exists(progress)) {
            try (Reader reader = Files.newBufferedReader(progress)) {
                state.load(reader);
            }
        }
        state.putIfAbsent("first-start", now.toString());
        state.putIfAbsent("oldest-week", "-1");
        Instant firstStart = Instant.parse(state.getProperty("first-start"));
        this.contacts = new DemoContacts(firstStart, now, ZONE);
        this.older = new Thread(this::bringOlder, "demo-older-weeks");
        older.setDaemon(true);
    }

    /** Returns when the newest weeks and all issues are in; the older weeks follow. */
    public void start() throws IOException, InterruptedException {
        if (oldestWeek() < 0) {
            rest.setting("zone", ZONE.getId());
            // A Jira elsewhere knows nothing of who asks: there nobody is authorised by themselves.
            rest.setting("mode", withIssues ? "as-viewer" : "shared");
        }
        CompletableFuture<Void> issues = CompletableFuture.completedFuture(null);
        if (withIssues) {
            sync.scopes();
            issues = CompletableFuture.runAsync(sync);
        }
        for (int week = contacts.runningWeek(); week <= Math.max(0, newestMissing()); week++) {
            bring(week);
        }
        issues.join();
        older.start();
    }

    /** Stops bringing older weeks in; what is in stays, the next start goes on. */
    @Override
    public void close() {
        older.interrupt();
        try {
            older.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private int newestMissing() {
        return oldestWeek() < NEWEST ? NEWEST : 0;
    }

    private void bringOlder() {
        try {
            for (int week = oldestWeek() + 1; week < DemoContacts.WEEKS; week++) {
                bring(week);
            }
        } catch (IOException e) {
            LOG.warn("The demo's older weeks stay out until the next start", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void bring(int week) throws IOException, InterruptedException {
        JsonNode answer = rest.postLines("contacts", contacts.week(week));
        if (answer.path("refused").asInt() > 0) {
            throw new IOException("the plugin refused contacts: " + answer.path("problems"));
        }
        if (week > oldestWeek()) {
            state.setProperty("oldest-week", Integer.toString(week));
            save();
        }
    }

    private int oldestWeek() {
        return Integer.parseInt(state.getProperty("oldest-week"));
    }

    private void save() throws IOException {
        Path written = progress.resolveSibling("demo.properties.new");
        try (Writer writer = Files.newBufferedWriter(written)) {
            state.store(writer, "How far the demo is in");
        }
        Files.move(written, progress, StandardCopyOption.REPLACE_EXISTING);
    }
}

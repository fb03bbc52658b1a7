package org.emptychair.host.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.emptychair.host.demo.story.StoryTime;
import org.emptychair.host.product.Directory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the demo into a running host: the newest weeks at once, the older ones in the background,
 * going on after a restart where it stopped.
 */
public final class Demo implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Demo.class);
    private static final int NEWEST = 13;
    private static final String SETTINGS = "settings";
    private static final String ANSWER = "answer";

    private final PluginRest rest;
    private final DemoProgress progress;
    private final boolean withIssues;
    private final List<Long> meetings;
    private final DemoContacts contacts;
    private final Thread older;

    /**
     * @param rest the plugin's REST as its administrator
     * @param withIssues whether the linked Jira is the demo's own
     * @param meetings the ids of the meetings' pages, today's first
     */
    public Demo(
            PluginRest rest,
            DemoProgress progress,
            Clock clock,
            boolean withIssues,
            List<Long> meetings) {
        this.rest = rest;
        this.progress = progress;
        this.withIssues = withIssues;
        this.meetings = List.copyOf(meetings);
        this.contacts = new DemoContacts(progress.time(), clock.instant(), withIssues);
        this.older = new Thread(this::bringOlder, "demo-older-weeks");
        older.setDaemon(true);
    }

    /** Returns when the newest weeks and all issues are in; the older weeks follow. */
    public void start() throws IOException, InterruptedException {
        if (!progress.has(SETTINGS)) {
            rest.setting("zone", StoryTime.HOME.getId());
            // A Jira elsewhere knows nothing of who asks: there nobody is authorised by themselves.
            rest.setting("mode", withIssues ? "as-viewer" : "shared");
            rest.setting("customerService", List.of(Directory.CUSTOMER_SERVICE));
            new DemoThemes(rest).owners();
            progress.brought(SETTINGS);
        }
        CompletableFuture<Void> issues = CompletableFuture.completedFuture(null);
        if (withIssues) {
            DemoSync sync = new DemoSync(rest);
            sync.scopes();
            issues = CompletableFuture.runAsync(sync);
        }
        int newest = progress.oldestWeek() < NEWEST ? NEWEST : 0;
        for (int week = contacts.runningWeek(); week <= newest; week++) {
            bring(week);
        }
        arrive(issues);
        meetings();
        answer();
        older.start();
    }

    /** Something that a plugin of another version may refuse. */
    private interface Part {
        void bring() throws IOException, InterruptedException;
    }

    private void meetings() throws IOException, InterruptedException {
        bring("readers", new DemoThemes(rest)::readers);
        bring("leaders", new DemoLeaders(rest, progress.time())::bring);
        if (withIssues) {
            bring("decisions", new DemoDecisions(rest, progress.time(), meetings)::bring);
            bring("seats", new DemoSeats(rest, progress.time(), meetings)::bring);
        }
    }

    private void bring(String name, Part part) throws IOException, InterruptedException {
        if (progress.has(name)) {
            return;
        }
        try {
            part.bring();
        } catch (IOException refused) {
            LOG.warn(
                    "The demo goes without its {} until the next start: {}",
                    name,
                    refused.getMessage());
            return;
        }
        progress.brought(name);
    }

    /** Finance answers its signal as soon as there is one. */
    private void answer() throws IOException, InterruptedException {
        if (!progress.has(ANSWER) && new DemoThemes(rest).line()) {
            progress.brought(ANSWER);
        }
    }

    private static void arrive(CompletableFuture<Void> issues) throws IOException {
        try {
            issues.join();
        } catch (CompletionException failed) {
            throw new IOException("the demo's issues cannot be read", failed.getCause());
        }
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

    private void bringOlder() {
        try {
            for (int week = progress.oldestWeek() + 1; week < DemoContacts.WEEKS; week++) {
                bring(week);
            }
            answer();
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
        progress.brought(week);
    }
}

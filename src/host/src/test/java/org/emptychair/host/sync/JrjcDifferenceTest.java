package org.emptychair.host.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.emptychair.host.jira.JiraServer;
import org.emptychair.host.jira.store.Comment;
import org.emptychair.host.jira.store.Issue;
import org.emptychair.host.jira.store.JiraWorld;
import org.emptychair.issue.IssueTracker;
import org.emptychair.issue.Jql;
import org.emptychair.issue.Person;
import org.emptychair.issue.Search;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Atlassian's own client and ours read the same Jira, and see the same, field by field. */
class JrjcDifferenceTest {
    private static final int ISSUES = 60;

    private JiraServer jira;
    private PluginTracker plugin;

    @BeforeEach
    void start() throws IOException {
        jira = new JiraServer();
        plugin = new PluginTracker();
        for (int number = 1; number <= ISSUES; number++) {
            fill(number);
        }
    }

    @AfterEach
    void stop() throws IOException {
        plugin.close();
        jira.close();
    }

    private void fill(int number) {
        JiraWorld world = jira.world;
        Issue draft =
                world.draft(world.care, "Parcel %d \"\u00fc\" <b> \ud83d\ude00".formatted(number));
        Issue aged =
                JiraWorld.aged(
                        draft, Duration.ofHours(30L * number), Duration.ofMinutes(17L * number));
        Issue issue = world.create(number % 3 == 0 ? world.resolved(aged) : aged);
        List<Comment> comments = new ArrayList<>();
        for (int word = 0; word < number % 5; word++) {
            comments.add(
                    Comment.of(
                            word % 2 == 0 ? "jonas" : "marta",
                            "Word " + word,
                            JiraWorld.NOW.minus(Duration.ofMinutes(30 - word)),
                            word == 3));
        }
        jira.product.store().comments().add(issue.id(), comments);
    }

    @Test
    void bothClientsSeeTheSameIssues() throws Exception {
        Map<String, String> ours = ours();
        Map<String, String> theirs = theirs();

        assertThat(ours).isEqualTo(theirs);
        assertThat(ours.keySet().stream().map(field -> field.replaceAll(" .*", "")).distinct())
                .hasSize(ISSUES);
        System.out.printf(
                "JRJC and RestIssueTracker agree on %d issues in %d fields%n", ISSUES, ours.size());
    }

    private Map<String, String> ours() throws ReflectiveOperationException {
        String token = jira.product.store().tokens().issue("marta", "sync", JiraWorld.NOW);
        IssueTracker tracker = plugin.reading(jira.baseUrl, token);
        Map<String, String> fields = new TreeMap<>();
        for (var issue : tracker.search(new Search(Jql.all("project = CARE"), 0, 1_000)).items()) {
            SeenFields of = new SeenFields(fields, issue.key().text());
            of.put("id", issue.id().number());
            of.put("project", issue.project().key());
            of.put("summary", issue.subject().summary());
            of.put("description", issue.subject().description());
            of.put("type", issue.subject().type());
            of.put("labels", issue.subject().labels());
            of.put("components", issue.subject().components());
            of.put("status", issue.course().status());
            of.put("resolution", issue.course().resolution());
            of.put("priority", issue.course().priority());
            of.put("created", issue.course().created());
            of.put("updated", issue.course().updated());
            of.put("reporter", issue.people().reporter().map(Person::name));
            of.put("assignee", issue.people().assignee().map(Person::name));
            tracker.comments(issue, comment -> put(comment, of));
        }
        return fields;
    }

    private static void put(org.emptychair.issue.Comment comment, SeenFields of) {
        of.put("comment %d body".formatted(comment.id()), comment.body());
        of.put("comment %d created".formatted(comment.id()), comment.created());
        of.put("comment %d author".formatted(comment.id()), comment.author().map(Person::name));
    }

    private Map<String, String> theirs() throws IOException, ReflectiveOperationException {
        try (URLClassLoader classes =
                new URLClassLoader(libraries(), ClassLoader.getPlatformClassLoader())) {
            Function<?, ?> reader =
                    (Function<?, ?>)
                            classes.loadClass(JrjcReader.class.getName())
                                    .getDeclaredConstructor()
                                    .newInstance();
            return read(reader);
        }
    }

    @SuppressWarnings("unchecked")
    private Map<String, String> read(Function<?, ?> reader) {
        return ((Function<URI, Map<String, String>>) reader).apply(jira.baseUrl);
    }

    /**
     * JRJC with its libraries and our reader, apart from everything: its libraries are from 2014.
     */
    private static URL[] libraries() throws IOException {
        List<URL> urls = new ArrayList<>();
        for (String library : System.getProperty("jrjc.libraries").split(File.pathSeparator)) {
            urls.add(Path.of(library).toUri().toURL());
        }
        urls.add(JrjcReader.class.getProtectionDomain().getCodeSource().getLocation());
        return urls.toArray(URL[]::new);
    }
}

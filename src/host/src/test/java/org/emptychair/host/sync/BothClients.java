package org.emptychair.host.sync;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.emptychair.issue.Comment;
import org.emptychair.issue.Issue;
import org.emptychair.issue.IssueTracker;
import org.emptychair.issue.Jql;
import org.emptychair.issue.Page;
import org.emptychair.issue.Person;
import org.emptychair.issue.Search;

/**
 * Atlassian's own client and ours on the same issues, as the same person.
 *
 * @param jql which issues
 * @param name of the person, who has it for a password too
 */
public record BothClients(URI jira, String jql, String name) {
    private static final int PAGE = 250;
    private static final int FEW = 20;

    /**
     * What came of it.
     *
     * @param differences a few of them, each with both values
     */
    public record Agreement(long issues, int fields, List<String> differences) {
        @Override
        public String toString() {
            return "JRJC and RestIssueTracker compared %d issues in %d fields, %s differ"
                    .formatted(issues, fields, differences.isEmpty() ? "none" : differences);
        }
    }

    /** The same, by the plugin's own reader out of its finished jar. */
    public Agreement compare(String token) throws IOException, ReflectiveOperationException {
        try (PluginTracker plugin = new PluginTracker()) {
            return compare(plugin.reading(jira, token));
        }
    }

    Agreement compare(IssueTracker tracker) throws IOException, ReflectiveOperationException {
        Map<String, String> ours = ours(tracker);
        Map<String, String> theirs = theirs();
        List<String> differences =
                Stream.concat(ours.keySet().stream(), theirs.keySet().stream())
                        .distinct()
                        .filter(field -> !Objects.equals(ours.get(field), theirs.get(field)))
                        .sorted()
                        .limit(FEW)
                        .map(field -> difference(field, ours.get(field), theirs.get(field)))
                        .toList();
        long issues = ours.keySet().stream().map(it -> it.replaceAll(" .*", "")).distinct().count();
        return new Agreement(issues, ours.size(), differences);
    }

    private static String difference(String field, Object ours, Object theirs) {
        return "%s is '%s' to us and '%s' to JRJC".formatted(field, ours, theirs);
    }

    private Map<String, String> ours(IssueTracker tracker) {
        Map<String, String> fields = new TreeMap<>();
        int startAt = 0;
        Page<Issue> page = tracker.search(new Search(Jql.all(jql), startAt, PAGE));
        while (!page.items().isEmpty()) {
            try (IssueTracker.Talks talks = tracker.talks(page.items())) {
                page.items().forEach(issue -> read(issue, talks, fields));
            }
            startAt += page.items().size();
            page = tracker.search(new Search(Jql.all(jql), startAt, PAGE));
        }
        return fields;
    }

    private static void read(Issue issue, IssueTracker.Talks talks, Map<String, String> fields) {
        SeenFields of = new SeenFields(fields, issue.key().text());
        of.put("id", issue.id().number());
        of.put("project", issue.project().key());
        of.put("summary", issue.subject().summary());
        of.put("description", issue.subject().description());
        of.put("type", issue.subject().type());
        of.put("labels", new TreeSet<>(issue.subject().labels()));
        of.put("components", issue.subject().components());
        of.put("status", issue.course().status());
        of.put("resolution", issue.course().resolution());
        of.put("priority", issue.course().priority());
        of.put("created", issue.course().created());
        of.put("updated", issue.course().updated());
        of.put("reporter", issue.people().reporter().map(Person::name));
        of.put("assignee", issue.people().assignee().map(Person::name));
        of.put("assignee's account", issue.people().assignee().map(Person::account));
        talks.comments(issue, comment -> put(comment, of));
    }

    private static void put(Comment comment, SeenFields of) {
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
        return ((Function<List<String>, Map<String, String>>) reader)
                .apply(List.of(jira.toString(), jql, name));
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

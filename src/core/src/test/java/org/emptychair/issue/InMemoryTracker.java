package org.emptychair.issue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A tracker of a few issues, which understands "project = X" as a scope and the searches that
 * {@link Jql} makes.
 *
 * <p>It counts its answers, and can be told to fail at any of them.
 */
public final class InMemoryTracker implements IssueTracker {
    private static final Pattern SCOPE = Pattern.compile("\\((.*?)\\) ?(.*)");
    private static final Pattern MINUTES = Pattern.compile("updated >= -(\\d+)([md])");

    private final Map<IssueId, Issue> issues = new TreeMap<>();
    private final Map<IssueId, List<Comment>> comments = new HashMap<>();
    private final Map<Long, Worklog> worklogs = new TreeMap<>();
    private final Map<Long, Instant> deletedWorklogs = new TreeMap<>();
    private final Map<String, Set<String>> organisations = new HashMap<>();
    private final Set<IssueId> hidden = new HashSet<>();
    private final Clock clock;
    private int most = 1_000;
    private int answers;
    private Consumer<Integer> beforeAnswer = count -> {};

    public InMemoryTracker(Clock clock) {
        this.clock = clock;
    }

    public void put(IssueDraft draft) {
        issues.put(draft.issue().id(), draft.issue());
    }

    public void comment(long issue, Person author, String at, String body) {
        Instant instant = Instant.parse(at);
        List<Comment> all = comments.computeIfAbsent(new IssueId(issue), id -> new ArrayList<>());
        all.add(
                new Comment(
                        all.size() + 1L,
                        java.util.Optional.of(author),
                        instant,
                        instant,
                        body,
                        Comment.Audience.UNSAID));
    }

    public void deleteComments(long issue) {
        comments.remove(new IssueId(issue));
    }

    public void delete(long issue) {
        issues.remove(new IssueId(issue));
    }

    public void hide(long issue) {
        hidden.add(new IssueId(issue));
    }

    public void show(long issue) {
        hidden.remove(new IssueId(issue));
    }

    public void members(String organisation, String... members) {
        organisations.put(organisation, Set.of(members));
    }

    /** How many items a page has at most. */
    public void pagesOf(int items) {
        most = items;
    }

    /** Is handed the number of each answer before it is given, and may throw. */
    public void beforeAnswer(Consumer<Integer> action) {
        beforeAnswer = action;
    }

    public int answers() {
        return answers;
    }

    public List<Issue> all() {
        return issues.values().stream().filter(this::isShown).toList();
    }

    @Override
    public Visit visit() {
        answer();
        return new Visit(IssueDraft.person("sync"), clock.instant());
    }

    @Override
    public Page<Issue> search(Search search) {
        answer();
        List<Issue> found = found(search.jql());
        return new Page<>(
                found.stream()
                        .skip(search.startAt())
                        .limit(Math.min(most, search.limit()))
                        .map(issue -> search.history() ? issue : withoutHistory(issue))
                        .toList(),
                found.size());
    }

    private static Issue withoutHistory(Issue issue) {
        Course course = issue.course();
        return new Issue(
                issue.id(),
                issue.key(),
                issue.project(),
                issue.subject(),
                new Course(
                        course.created(),
                        course.updated(),
                        course.status(),
                        course.resolution(),
                        course.resolved(),
                        course.priority(),
                        List.of()),
                issue.people(),
                issue.satisfaction(),
                issue.promise(),
                issue.talk());
    }

    @Override
    public Page<IssueRef> names(Search search) {
        Page<Issue> page = search(search);
        return new Page<>(
                page.items().stream().map(issue -> new IssueRef(issue.id(), issue.key())).toList(),
                page.total());
    }

    @Override
    public void comments(Issue issue, Consumer<Comment> reader) {
        answer();
        if (all().stream().noneMatch(shown -> shown.id().equals(issue.id()))) {
            throw new IssueGone("http://jira.example.org", issue.key().text());
        }
        comments.getOrDefault(issue.id(), List.of()).forEach(reader);
    }

    @Override
    public Set<String> members(String organisation) {
        answer();
        return organisations.getOrDefault(organisation, Set.of());
    }

    @Override
    public Set<IssueId> visible(Collection<IssueId> ids) {
        answer();
        return all().stream().map(Issue::id).filter(ids::contains).collect(Collectors.toSet());
    }

    /** Logs time, or changes what was logged under that number. */
    public void log(Worklog worklog) {
        worklogs.put(worklog.id(), worklog);
    }

    public void deleteWorklog(long id) {
        worklogs.remove(id);
        deletedWorklogs.put(id, clock.instant());
    }

    @Override
    public WorklogChanges worklogsUpdated(Instant since) {
        answer();
        Map<Long, Instant> marks = new TreeMap<>();
        worklogs.values().forEach(it -> marks.put(it.id(), it.updated()));
        return changes(marks, since);
    }

    @Override
    public WorklogChanges worklogsDeleted(Instant since) {
        answer();
        return changes(deletedWorklogs, since);
    }

    private static WorklogChanges changes(Map<Long, Instant> marks, Instant since) {
        List<Map.Entry<Long, Instant>> later =
                marks.entrySet().stream().filter(it -> !it.getValue().isBefore(since)).toList();
        Instant until =
                later.stream()
                        .map(Map.Entry::getValue)
                        .max(Comparator.naturalOrder())
                        .orElse(since);
        return new WorklogChanges(later.stream().map(Map.Entry::getKey).toList(), until);
    }

    @Override
    public List<Worklog> worklogs(Collection<Long> ids) {
        answer();
        return worklogs.values().stream().filter(it -> ids.contains(it.id())).toList();
    }

    private void answer() {
        answers++;
        beforeAnswer.accept(answers);
    }

    private boolean isShown(Issue issue) {
        return !hidden.contains(issue.id());
    }

    private List<Issue> found(Jql jql) {
        Matcher scope = SCOPE.matcher(jql.text());
        if (!scope.matches()) {
            throw new IllegalStateException("no scope in " + jql);
        }
        Predicate<Issue> wanted =
                inScope(scope.group(1)).and(inTime(scope.group(2))).and(named(scope.group(2)));
        Comparator<Issue> byKey = Comparator.comparing(issue -> issue.key().text());
        Comparator<Issue> order =
                jql.text().contains("ORDER BY updated")
                        ? Comparator.comparing((Issue issue) -> issue.course().updated())
                                .thenComparing(byKey)
                        : byKey;
        return all().stream().filter(wanted).sorted(order).toList();
    }

    private static Predicate<Issue> inScope(String scope) {
        if (!scope.startsWith("project = ")) {
            throw new JqlRefused(
                    "http://jira.example.org",
                    "Error in the JQL Query near '%s'.".formatted(scope));
        }
        String project = scope.substring("project = ".length());
        return issue -> issue.project().key().equals(project);
    }

    private Predicate<Issue> inTime(String rest) {
        Matcher within = MINUTES.matcher(rest);
        if (!within.find()) {
            return issue -> true;
        }
        long count = Long.parseLong(within.group(1));
        Instant since =
                clock.instant()
                        .minus(
                                "m".equals(within.group(2))
                                        ? Duration.ofMinutes(count)
                                        : Duration.ofDays(count));
        boolean openToo = rest.contains("resolution is EMPTY");
        return issue ->
                !issue.course().updated().isBefore(since) || (openToo && issue.course().isOpen());
    }

    private static Predicate<Issue> named(String rest) {
        int at = rest.indexOf("id in (");
        if (at < 0) {
            return issue -> true;
        }
        String list = rest.substring(at + "id in (".length(), rest.indexOf(')', at));
        Set<Long> ids = Stream.of(list.split(", ")).map(Long::valueOf).collect(Collectors.toSet());
        return issue -> ids.contains(issue.id().number());
    }
}

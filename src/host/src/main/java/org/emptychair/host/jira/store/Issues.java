package org.emptychair.host.jira.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emptychair.host.jira.jql.Condition;
import org.emptychair.host.jira.jql.SqlPart;
import org.jdbi.v3.core.Handle;

/** All issues. Every change of one raises its {@code updated}. */
public final class Issues {
    private static final Pattern KEY = Pattern.compile("([A-Za-z][A-Za-z0-9_]*)-(\\d{1,9})");
    private static final String PROJECT = "join HOST_J_PROJECT p on p.ID = i.PROJECT_ID";

    private final Database database;

    public Issues(Database database) {
        this.database = database;
    }

    /** A page of an answer, and how many there are in all. */
    public record Page(long total, List<Issue> issues) {
        public Page {
            issues = List.copyOf(issues);
        }
    }

    public Page search(Condition condition, long start, int most) {
        return database.inTransaction(
                handle -> {
                    SqlPart where = condition.where();
                    String count =
                            "select count(*) from HOST_J_ISSUE i "
                                    + PROJECT
                                    + " where "
                                    + where.sql();
                    long total = IssueRows.bound(handle, count, where).mapTo(Long.class).one();
                    String tail =
                            " order by %s limit %d offset %d"
                                    .formatted(condition.orderBy(), most, start);
                    return new Page(
                            total,
                            start >= total || most == 0
                                    ? List.of()
                                    : IssueRows.select(handle, PROJECT, where, tail));
                });
    }

    public Optional<Issue> find(long id) {
        return database.inTransaction(handle -> find(handle, id));
    }

    static Optional<Issue> find(Handle handle, long id) {
        return IssueRows.select(handle, "", SqlPart.of("i.ID = ?", id), "").stream().findFirst();
    }

    /** By its key, one that it had before, or its id. */
    public Optional<Issue> find(String keyOrId, Catalogue catalogue) {
        Matcher key = KEY.matcher(keyOrId);
        if (key.matches()) {
            int number = Integer.parseInt(key.group(2));
            return catalogue
                    .project(key.group(1).toUpperCase(java.util.Locale.ROOT))
                    .flatMap(p -> database.inTransaction(h -> find(h, p.id(), number)));
        }
        return keyOrId.matches("\\d{1,18}") ? find(Long.parseLong(keyOrId)) : Optional.empty();
    }

    private static Optional<Issue> find(Handle handle, long projectId, int number) {
        SqlPart today = SqlPart.of("i.PROJECT_ID = ? and i.NUM = ?", projectId, number);
        SqlPart before = SqlPart.of("o.PROJECT_ID = ? and o.NUM = ?", projectId, number);
        return IssueRows.select(handle, "", today, "").stream()
                .findFirst()
                .or(
                        () ->
                                IssueRows.select(
                                                handle,
                                                "join HOST_J_OLD_KEY o on o.ISSUE_ID = i.ID",
                                                before,
                                                "")
                                        .stream()
                                        .findFirst());
    }

    /** Creates all or none, in order, and answers them with their ids and numbers. */
    public List<Issue> create(List<NewIssue> drafts) {
        return database.inTransaction(
                handle -> {
                    List<Issue> issues = numbered(handle, drafts);
                    IssueRows.insert(handle, issues);
                    List<Comment> comments = new ArrayList<>();
                    List<Worklog> worklogs = new ArrayList<>();
                    for (int i = 0; i < drafts.size(); i++) {
                        long id = issues.get(i).id();
                        drafts.get(i).comments().forEach(c -> comments.add(Comments.on(id, c)));
                        drafts.get(i).worklogs().forEach(w -> worklogs.add(Worklogs.on(id, w)));
                    }
                    Comments.insert(handle, comments);
                    Worklogs.insert(handle, worklogs);
                    return issues;
                });
    }

    private static List<Issue> numbered(Handle handle, List<NewIssue> drafts) {
        long id = Database.newIds(handle, "issue", drafts.size());
        Map<Long, Integer> next = new HashMap<>();
        drafts.forEach(d -> next.merge(d.issue().projectId(), 1, Integer::sum));
        next.replaceAll((project, count) -> numbers(handle, project, count));
        List<Issue> issues = new ArrayList<>();
        for (NewIssue draft : drafts) {
            long project = draft.issue().projectId();
            int number = next.merge(project, 1, Integer::sum) - 1;
            issues.add(draft.issue().at(id++, project, number));
        }
        return issues;
    }

    /** The first of so many new numbers of a project. */
    private static int numbers(Handle handle, long projectId, int count) {
        int changed =
                handle.execute(
                        "update HOST_J_PROJECT set LAST_NUM = LAST_NUM + ? where ID = ?",
                        count,
                        projectId);
        if (changed == 0) {
            throw new IllegalArgumentException(
                    "there is no project with id %d".formatted(projectId));
        }
        return handle.select("select LAST_NUM from HOST_J_PROJECT where ID = ?", projectId)
                        .mapTo(Integer.class)
                        .one()
                - count
                + 1;
    }

    /** Keeps what {@code after} says and remembers who changed what. */
    public Issue update(Issue after, Catalogue catalogue, String author, Instant at) {
        return database.inTransaction(
                handle -> {
                    Issue before = find(handle, after.id()).orElseThrow();
                    Issue.Times times = after.times();
                    Issue kept =
                            after.withTimes(
                                    new Issue.Times(
                                            before.times().created(),
                                            later(before.times().updated(), at),
                                            times.resolved(),
                                            times.due()));
                    IssueRows.update(handle, kept);
                    Changes.insert(
                            handle, kept.id(), author, at, Differences.of(before, kept, catalogue));
                    return kept;
                });
    }

    /** The issue keeps its id and everything on it; its old key still finds it. */
    public Issue move(Issue issue, Project target, Catalogue catalogue, String author, Instant at) {
        return database.inTransaction(
                handle -> {
                    handle.execute(
                            "insert into HOST_J_OLD_KEY (PROJECT_ID, NUM, ISSUE_ID) values (?, ?, ?)",
                            issue.projectId(),
                            issue.number(),
                            issue.id());
                    int number = numbers(handle, target.id(), 1);
                    Issue moved =
                            issue.at(issue.id(), target.id(), number).withComponents(List.of());
                    return update(moved, catalogue, author, at);
                });
    }

    /** Nothing of it stays but the ids of its worklogs, which are remembered as deleted. */
    public void delete(Issue issue, Instant at) {
        database.inTransaction(
                handle -> {
                    long id = issue.id();
                    handle.execute(
                            "insert into HOST_J_WORKLOG_GONE (ID, GONE)"
                                    + " select ID, cast(? as bigint) from HOST_J_WORKLOG where ISSUE_ID = ?",
                            at.toEpochMilli(),
                            id);
                    for (String table :
                            List.of("WORKLOG", "COMMENT", "LINK", "CHANGE", "OLD_KEY")) {
                        handle.execute("delete from HOST_J_" + table + " where ISSUE_ID = ?", id);
                    }
                    IssueRows.deleteWords(handle, id);
                    return handle.execute("delete from HOST_J_ISSUE where ID = ?", id);
                });
    }

    static void touch(Handle handle, long id, Instant at) {
        handle.execute(
                "update HOST_J_ISSUE set UPDATED = ? where ID = ? and UPDATED < ?",
                at.toEpochMilli(),
                id,
                at.toEpochMilli());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}

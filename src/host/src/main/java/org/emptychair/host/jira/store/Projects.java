package org.emptychair.host.jira.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.emptychair.host.jira.jql.Searcher;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Projects, who may do what in them, and the words their issues are described with. */
public final class Projects {
    private static final String MARK = "catalogue";

    private final Database database;
    private volatile Optional<Kept> kept = Optional.empty();

    public Projects(Database database) {
        this.database = database;
    }

    private record Kept(long mark, Catalogue catalogue) {}

    /** Every request asks for it, so it is read again only when somebody changed it. */
    public Catalogue catalogue() {
        return database.inTransaction(
                handle -> {
                    // The mark first: what changes while we read is read again next time.
                    long mark = mark(handle);
                    Kept fitting =
                            kept.filter(it -> it.mark() == mark)
                                    .orElseGet(() -> new Kept(mark, read(handle)));
                    kept = Optional.of(fitting);
                    return fitting.catalogue();
                });
    }

    private static Catalogue read(Handle handle) {
        return Catalogue.of(projects(handle), terms(handle), formerKeys(handle));
    }

    private static long mark(Handle handle) {
        return handle.select("select LAST_ID from HOST_J_COUNTER where NAME = ?", MARK)
                .mapTo(Long.class)
                .findOne()
                .orElse(0L);
    }

    /** Random, so that a change rolled back and another one never leave the same mark. */
    private static void changed(Handle handle) {
        long mark = ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE);
        if (handle.execute("update HOST_J_COUNTER set LAST_ID = ? where NAME = ?", mark, MARK)
                == 0) {
            handle.execute("insert into HOST_J_COUNTER (NAME, LAST_ID) values (?, ?)", MARK, mark);
        }
    }

    private static List<Project> projects(Handle handle) {
        Map<Long, List<Grant>> grants = new HashMap<>();
        handle.createQuery("select PROJECT_ID, HOLDER_KIND, HOLDER, ACCESS_LEVEL from HOST_J_GRANT")
                .map(
                        (row, ctx) ->
                                Map.entry(
                                        row.getLong(1),
                                        new Grant(
                                                Grant.Kind.valueOf(row.getString(2)),
                                                row.getString(3),
                                                Access.valueOf(row.getString(4)))))
                .forEach(
                        e ->
                                grants.computeIfAbsent(e.getKey(), k -> new java.util.ArrayList<>())
                                        .add(e.getValue()));
        return handle.createQuery("select ID, PKEY, NAME, KIND, LEAD_NAME from HOST_J_PROJECT")
                .map(
                        (row, ctx) ->
                                new Project(
                                        row.getLong(1),
                                        row.getString(2),
                                        row.getString(3),
                                        Project.Kind.valueOf(row.getString(4)),
                                        row.getString(5),
                                        grants.getOrDefault(row.getLong(1), List.of())))
                .list();
    }

    private static List<Term> terms(Handle handle) {
        return handle.createQuery(
                        "select ID, WORD, PROJECT_ID, NAME, CATEGORY, RANK_NO from HOST_J_TERM")
                .map(
                        (row, ctx) ->
                                new Term(
                                        row.getLong(1),
                                        Searcher.Word.valueOf(row.getString(2)),
                                        row.getLong(3),
                                        row.getString(4),
                                        row.getString(5),
                                        row.getInt(6)))
                .list();
    }

    private static Map<String, Long> formerKeys(Handle handle) {
        Map<String, Long> keys = new HashMap<>();
        handle.createQuery("select PKEY, PROJECT_ID from HOST_J_OLD_PROJECT")
                .map((row, ctx) -> Map.entry(row.getString(1), row.getLong(2)))
                .forEach(e -> keys.put(e.getKey(), e.getValue()));
        return keys;
    }

    /** Creates it with a new id and answers that; the id given does not matter. */
    public Project create(Project project) {
        return database.inTransaction(
                handle -> {
                    long id = Database.newIds(handle, "project", 1);
                    changed(handle);
                    handle.execute(
                            "insert into HOST_J_PROJECT (ID, PKEY, NAME, KIND, LEAD_NAME, LAST_NUM)"
                                    + " values (?, ?, ?, ?, ?, 0)",
                            id,
                            project.key(),
                            project.name(),
                            project.kind().name(),
                            project.lead());
                    grant(handle, id, project.grants());
                    return new Project(
                            id,
                            project.key(),
                            project.name(),
                            project.kind(),
                            project.lead(),
                            project.grants());
                });
    }

    private static void grant(Handle handle, long projectId, Collection<Grant> grants) {
        for (Grant grant : grants) {
            handle.execute(
                    "insert into HOST_J_GRANT (PROJECT_ID, HOLDER_KIND, HOLDER, ACCESS_LEVEL)"
                            + " values (?, ?, ?, ?)",
                    projectId,
                    grant.kind().name(),
                    grant.holder(),
                    grant.access().name());
        }
    }

    /** From now on these and no other grants hold. */
    public void regrant(long projectId, List<Grant> grants) {
        database.inTransaction(
                handle -> {
                    changed(handle);
                    handle.execute("delete from HOST_J_GRANT where PROJECT_ID = ?", projectId);
                    grant(handle, projectId, grants);
                    return true;
                });
    }

    /** All its issues change their key; their old keys still find them. */
    public void rename(Project project, String newKey) {
        database.inTransaction(
                handle -> {
                    changed(handle);
                    handle.execute("delete from HOST_J_OLD_PROJECT where PKEY = ?", newKey);
                    handle.execute(
                            "insert into HOST_J_OLD_PROJECT (PKEY, PROJECT_ID) values (?, ?)",
                            project.key(),
                            project.id());
                    return handle.execute(
                            "update HOST_J_PROJECT set PKEY = ? where ID = ?",
                            newKey,
                            project.id());
                });
    }

    /** Adds words; their ids are given here. Answers them in order. */
    public List<Term> add(List<Term> terms) {
        return database.inTransaction(
                handle -> {
                    changed(handle);
                    long first = Database.newIds(handle, "term", terms.size());
                    List<Term> added =
                            java.util.stream.IntStream.range(0, terms.size())
                                    .mapToObj(i -> withId(terms.get(i), first + i))
                                    .toList();
                    PreparedBatch batch =
                            handle.prepareBatch(
                                    "insert into HOST_J_TERM (ID, WORD, PROJECT_ID, NAME, CATEGORY,"
                                            + " RANK_NO) values (?, ?, ?, ?, ?, ?)");
                    for (Term t : added) {
                        batch.add(
                                t.id(),
                                t.word().name(),
                                t.projectId(),
                                t.name(),
                                t.category(),
                                t.rank());
                    }
                    batch.execute();
                    return added;
                });
    }

    private static Term withId(Term t, long id) {
        return new Term(id, t.word(), t.projectId(), t.name(), t.category(), t.rank());
    }
}

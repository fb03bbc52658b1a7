package org.emptychair.host.jira.work;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.emptychair.host.jira.jql.Searcher.Word;
import org.emptychair.host.jira.store.Access;
import org.emptychair.host.jira.store.Comment;
import org.emptychair.host.jira.store.Issue;
import org.emptychair.host.jira.store.JiraStore;
import org.emptychair.host.jira.store.NewIssue;
import org.emptychair.host.jira.store.Project;
import org.emptychair.host.jira.store.RemoteLink;
import org.emptychair.host.jira.store.RemoteLinks;
import org.emptychair.host.jira.store.Term;
import org.emptychair.host.jira.store.Viewer;
import org.emptychair.host.jira.store.Worklog;

/** What one person does with issues. Every act checks their rights and raises {@code updated}. */
public final class Work {
    /** Jira's own limit for comments and descriptions. */
    public static final int LONGEST_TEXT = 32_767;

    private final JiraStore store;
    private final Viewer viewer;

    public Work(JiraStore store, Viewer viewer) {
        this.store = store;
        this.viewer = viewer;
    }

    /**
     * @throws Refused when they may not browse it
     */
    public Issue issue(String keyOrId) {
        return viewer.issueNamed(keyOrId).orElseThrow(Refused::noIssue);
    }

    private Issue issue(String keyOrId, Access needed, String act) {
        Issue issue = issue(keyOrId);
        demand(needed, issue.projectId(), act);
        return issue;
    }

    private void demand(Access needed, long projectId, String act) {
        if (!viewer.may(needed, projectId)) {
            throw Refused.forbidden("You do not have the permission to " + act + ".");
        }
    }

    /** Who acts, for the record. */
    public String author() {
        return viewer.name().orElse("anonymous");
    }

    private Instant now() {
        return viewer.now();
    }

    public Issue create(Issue draft) {
        if (!viewer.may(Access.BROWSE, draft.projectId())) {
            throw Refused.field("project", "project is required");
        }
        demand(Access.CONTRIBUTE, draft.projectId(), "create issues in this project");
        return store.issues().create(List.of(NewIssue.of(draft))).get(0);
    }

    public Issue edit(String keyOrId, java.util.function.UnaryOperator<Issue> change) {
        Issue issue = issue(keyOrId, Access.AGENT, "edit this issue");
        return update(change.apply(issue));
    }

    private Issue update(Issue issue) {
        return store.issues().update(issue, viewer.catalogue(), author(), now());
    }

    public void delete(String keyOrId) {
        store.issues().delete(issue(keyOrId, Access.ADMINISTER, "delete this issue"), now());
    }

    public Issue move(String keyOrId, String project) {
        Issue issue = issue(keyOrId, Access.AGENT, "move this issue");
        Project target =
                viewer.project(project)
                        .map(viewer.catalogue()::project)
                        .orElseThrow(() -> Refused.field("project", "project is required"));
        demand(Access.CONTRIBUTE, target.id(), "create issues in project " + target.key());
        return target.id() == issue.projectId()
                ? issue
                : store.issues().move(issue, target, viewer.catalogue(), author(), now());
    }

    /** The steps that this person may take with it now. */
    public List<Transition> transitions(Issue issue) {
        return viewer.may(Access.AGENT, issue.projectId())
                ? Transition.from(isDone(issue))
                : List.of();
    }

    private boolean isDone(Issue issue) {
        return viewer.catalogue()
                .term(issue.standing().status())
                .filter(status -> status.category().equals("done"))
                .isPresent();
    }

    /** Takes a step; a resolving one uses this resolution, or the first of all. */
    public Issue transition(String keyOrId, Transition step, Optional<String> resolution) {
        Issue issue = issue(keyOrId);
        if (!transitions(issue).contains(step)) {
            throw Refused.invalid(
                    "It seems that you have tried to perform a workflow operation (%s) that is not valid for the current state of this issue (%s)."
                            .formatted(step.label(), viewer.keyOf(issue)));
        }
        Issue.Standing was = issue.standing();
        Optional<Long> resolved =
                step.resolves() ? Optional.of(resolution(resolution)) : Optional.empty();
        long status = word(Word.STATUS, step.status()).id();
        Issue.Times times = issue.times();
        return update(
                issue.withStanding(new Issue.Standing(was.type(), status, was.priority(), resolved))
                        .withTimes(
                                new Issue.Times(
                                        times.created(),
                                        times.updated(),
                                        resolved.map(id -> now()),
                                        times.due())));
    }

    private long resolution(Optional<String> name) {
        List<Term> all = viewer.catalogue().all(Word.RESOLUTION);
        return name.map(n -> word(Word.RESOLUTION, n)).orElseGet(() -> all.get(0)).id();
    }

    private Term word(Word word, String name) {
        return viewer.catalogue()
                .named(word, 0, name)
                .orElseThrow(
                        () ->
                                Refused.field(
                                        word.name().toLowerCase(java.util.Locale.ROOT),
                                        "Could not find valid 'id' or 'name' in '%s'."
                                                .formatted(name)));
    }

    /** Says something; the draft's ids, author and times do not matter. */
    public Comment comment(String keyOrId, Comment draft) {
        Issue issue = issue(keyOrId, Access.CONTRIBUTE, "comment on this issue");
        if (draft.internal()) {
            demand(Access.AGENT, issue.projectId(), "comment internally on this issue");
        }
        Comment comment =
                new Comment(
                        0,
                        issue.id(),
                        author(),
                        author(),
                        text("comment", draft.body()),
                        now(),
                        now(),
                        draft.internal(),
                        draft.audience(),
                        draft.properties());
        return store.comments().add(issue.id(), List.of(comment)).get(0);
    }

    private static String text(String field, String text) {
        if (text.isBlank()) {
            throw Refused.field(field, "Comment body can not be empty!");
        }
        if (text.length() > LONGEST_TEXT) {
            throw Refused.field(
                    field,
                    "The entered text is too long. It exceeds the allowed limit of %,d characters."
                            .formatted(LONGEST_TEXT));
        }
        return text;
    }

    /** Its comment with this id, if they may see that. */
    public Comment comment(Issue issue, String id) {
        return Optional.of(id)
                .filter(text -> text.matches("\\d{1,18}"))
                .flatMap(text -> store.comments().find(issue.id(), Long.parseLong(text)))
                .filter(comment -> viewer.sees(comment, issue.projectId()))
                .orElseThrow(
                        () ->
                                Refused.missing(
                                        "Can not find a comment for the id: %s.".formatted(id)));
    }

    /** Its comments that they may see, oldest first. */
    public List<Comment> comments(Issue issue) {
        return store.comments().of(List.of(issue.id())).getOrDefault(issue.id(), List.of()).stream()
                .filter(comment -> viewer.sees(comment, issue.projectId()))
                .toList();
    }

    public Comment change(Issue issue, Comment comment, Comment draft) {
        demandOwn(issue, comment.author(), "edit this comment");
        Comment changed =
                new Comment(
                        comment.id(),
                        issue.id(),
                        comment.author(),
                        author(),
                        text("comment", draft.body()),
                        comment.created(),
                        now(),
                        draft.internal(),
                        draft.audience(),
                        draft.properties());
        store.comments().update(changed);
        return changed;
    }

    public void delete(Issue issue, Comment comment) {
        demandOwn(issue, comment.author(), "delete this comment");
        store.comments().delete(comment, now());
    }

    private void demandOwn(Issue issue, String owner, String act) {
        if (!viewer.name().equals(Optional.of(owner))) {
            demand(Access.AGENT, issue.projectId(), act);
        }
    }

    public Worklog log(Issue issue, Instant started, Duration spent, String words) {
        demand(Access.AGENT, issue.projectId(), "log work on this issue");
        return store.worklogs()
                .add(
                        new Worklog(
                                0,
                                issue.id(),
                                author(),
                                author(),
                                words,
                                started,
                                spent,
                                now(),
                                now()));
    }

    public Worklog worklog(Issue issue, String id) {
        return Optional.of(id)
                .filter(text -> text.matches("\\d{1,18}"))
                .flatMap(text -> store.worklogs().find(issue.id(), Long.parseLong(text)))
                .orElseThrow(
                        () -> Refused.missing("Cannot find worklog with id: '%s'.".formatted(id)));
    }

    public Worklog change(Issue issue, Worklog worklog) {
        demandOwn(issue, worklog.author(), "edit this worklog");
        Worklog changed =
                new Worklog(
                        worklog.id(),
                        issue.id(),
                        worklog.author(),
                        author(),
                        worklog.words(),
                        worklog.started(),
                        worklog.spent(),
                        worklog.created(),
                        now());
        store.worklogs().update(changed);
        return changed;
    }

    public void delete(Issue issue, Worklog worklog) {
        demandOwn(issue, worklog.author(), "delete this worklog");
        store.worklogs().delete(worklog, now());
    }

    public RemoteLinks.Kept link(Issue issue, RemoteLink link) {
        demand(Access.AGENT, issue.projectId(), "link this issue");
        if (link.id() == 0) {
            return store.links().put(link, now());
        }
        store.links().replace(link, now());
        return new RemoteLinks.Kept(link, false);
    }

    public void unlink(Issue issue, RemoteLink link) {
        demand(Access.AGENT, issue.projectId(), "link this issue");
        store.links().delete(link, now());
    }
}

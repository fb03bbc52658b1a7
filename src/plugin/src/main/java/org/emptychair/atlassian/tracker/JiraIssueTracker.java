package org.emptychair.atlassian.tracker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.emptychair.issue.Comment;
import org.emptychair.issue.Comment.Audience;
import org.emptychair.issue.Issue;
import org.emptychair.issue.IssueGone;
import org.emptychair.issue.IssueId;
import org.emptychair.issue.IssueRef;
import org.emptychair.issue.IssueTracker;
import org.emptychair.issue.Jql;
import org.emptychair.issue.Page;
import org.emptychair.issue.Person;
import org.emptychair.issue.Search;
import org.emptychair.issue.TrackerUnavailable;
import org.emptychair.issue.Worklog;
import org.emptychair.issue.WorklogChanges;

/** What Jira is asked, and what its answers mean; how they travel is left to the heirs. */
abstract class JiraIssueTracker implements IssueTracker {
    static final String API = "/rest/api/2";
    private static final int COMMENTS = 100;
    private static final int MEMBERS = 50;
    private static final int MOST_PAGES = 10_000;
    private static final List<String> NAME_ONLY = List.of("id");

    private volatile Optional<CustomFields> fields = Optional.empty();

    /** Asks once, or as often as it takes, and hands a believable answer to the reader. */
    abstract <T> T ask(Question question, Answer.Reader<T> reader);

    @Override
    public Visit visit() {
        Person self =
                ask(
                        Question.get(API + "/myself"),
                        body ->
                                JiraJson.person(JiraJson.tree(body))
                                        .orElseThrow(
                                                () -> new IOException("an answer without 'name'")));
        Instant time =
                ask(
                        Question.get(API + "/serverInfo"),
                        body -> JiraJson.neededDate(JiraJson.tree(body), "serverTime"));
        fields = Optional.of(readFields());
        return new Visit(self, time);
    }

    private CustomFields readFields() {
        return ask(Question.get(API + "/field"), body -> CustomFields.read(JiraJson.tree(body)));
    }

    private CustomFields fields() {
        CustomFields known = fields.orElseGet(this::readFields);
        fields = Optional.of(known);
        return known;
    }

    @Override
    public Page<Issue> search(Search search) {
        CustomFields custom = fields();
        try {
            return search(search, custom.wantedWithComments());
        } catch (TrackerUnavailable failed) {
            if (failed.getCause() instanceof Suspicion.AskedToWait) {
                throw failed;
            }
            return withoutComments(search, failed);
        }
    }

    /** Perhaps there are too many comments for one answer; if not, the first failure counts. */
    private Page<Issue> withoutComments(Search search, TrackerUnavailable failed) {
        try {
            return search(search, fields().wanted());
        } catch (TrackerUnavailable again) {
            failed.addSuppressed(again);
            throw failed;
        }
    }

    private Page<Issue> search(Search search, List<String> wanted) {
        IssueShape shape = new IssueShape(fields());
        Question question = Question.search(search, true, wanted);
        return ask(question, body -> JiraJson.stream(body, "issues", new IssueStream(shape)::read));
    }

    @Override
    public Page<IssueRef> names(Search search) {
        return names(search, true);
    }

    Page<IssueRef> names(Search search, boolean validate) {
        Question question = Question.search(search, validate, NAME_ONLY);
        return ask(question, body -> JiraJson.page(body, "issues", IssueShape::name));
    }

    @Override
    public Set<IssueId> visible(Collection<IssueId> ids) {
        Set<IssueId> visible = new HashSet<>();
        for (List<IssueId> some : chunks(ids)) {
            // Unchecked, because a checked search names an issue that we may not see as an error.
            names(new Search(Jql.of(some), 0, IDS), false)
                    .items()
                    .forEach(name -> visible.add(name.id()));
        }
        return visible;
    }

    @Override
    public void comments(Issue issue, Consumer<Comment> reader) {
        comments(issue, known(issue).orElseGet(() -> comments(issue.id(), 0)), reader);
    }

    /**
     * All comments of an issue, where the search brought them; only at a service desk has one to
     * ask who may read each.
     */
    static Optional<Page<Comment>> known(Issue issue) {
        return issue.talk()
                .filter(talk -> talk.isEmpty() || !issue.project().serviceDesk())
                .map(talk -> new Page<>(talk, talk.size()));
    }

    Page<Comment> comments(IssueId issue, int startAt) {
        String path =
                "%s/issue/%s/comment?startAt=%d&maxResults=%d&orderBy=created&expand=properties"
                        .formatted(API, issue, startAt, COMMENTS);
        return ask(
                Question.get(path), body -> JiraJson.page(body, "comments", CommentShape::comment));
    }

    /** Hands over the comments of a first page, and reads those behind it. */
    void comments(Issue issue, Page<Comment> first, Consumer<Comment> reader) {
        Optional<Set<Long>> asPublic = Optional.empty();
        Page<Comment> comments = first;
        int startAt = 0;
        for (int page = 0; page < MOST_PAGES; page++) {
            for (Comment comment : comments.items()) {
                boolean doubtful =
                        issue.project().serviceDesk() && comment.audience() == Audience.UNSAID;
                if (doubtful && asPublic.isEmpty()) {
                    asPublic = Optional.of(publicComments(issue.id()));
                }
                boolean opened = doubtful && asPublic.orElse(Set.of()).contains(comment.id());
                reader.accept(opened ? opened(comment) : comment);
            }
            startAt += comments.items().size();
            if (comments.items().isEmpty() || startAt >= comments.total()) {
                return;
            }
            comments = comments(issue.id(), startAt);
        }
    }

    private static Comment opened(Comment comment) {
        return new Comment(
                comment.id(),
                comment.author(),
                comment.created(),
                comment.updated(),
                comment.body(),
                Audience.PUBLIC);
    }

    /** Ids of the comments that the service desk itself calls public. */
    private Set<Long> publicComments(IssueId issue) {
        Set<Long> ids = new HashSet<>();
        eachValue(
                "/rest/servicedeskapi/request/%s/comment?public=true&internal=false"
                        .formatted(issue),
                value -> {
                    if (value.path("public").asBoolean()) {
                        ids.add(value.path("id").asLong());
                    }
                });
        return ids;
    }

    @Override
    public Set<String> members(String organisation) {
        Set<String> members = new LinkedHashSet<>();
        String id = URLEncoder.encode(organisation, StandardCharsets.UTF_8);
        eachValue(
                "/rest/servicedeskapi/organization/%s/user?limit=%d".formatted(id, MEMBERS),
                value ->
                        JiraJson.person(value)
                                .ifPresent(person -> members.add(person.reference())));
        return members;
    }

    /**
     * Reads a list of the service desk to its end; where there is none, there is nothing to read.
     */
    private void eachValue(String path, Consumer<JsonNode> reader) {
        int start = 0;
        try {
            for (int page = 0; page < MOST_PAGES; page++) {
                JsonNode tree =
                        ask(Question.get("%s&start=%d".formatted(path, start)), JiraJson::tree);
                JsonNode values = tree.path("values");
                values.forEach(reader);
                start += values.size();
                if (values.isEmpty() || tree.path("isLastPage").asBoolean(true)) {
                    return;
                }
            }
        } catch (IssueGone noServiceDesk) {
            // A Jira without a service desk, or an issue that no customer made: nothing is said
            // about it there.
            return;
        }
    }

    @Override
    public WorklogChanges worklogsUpdated(Instant since) {
        return changes("updated", since);
    }

    @Override
    public WorklogChanges worklogsDeleted(Instant since) {
        return changes("deleted", since);
    }

    private WorklogChanges changes(String what, Instant since) {
        Set<Long> ids = new LinkedHashSet<>();
        Instant from = since;
        while (true) {
            Question question =
                    Question.get(
                            "%s/worklog/%s?since=%d".formatted(API, what, from.toEpochMilli()));
            WorklogShape.Changes page = ask(question, WorklogShape::changes);
            ids.addAll(page.ids());
            boolean further = page.until().isAfter(from);
            from = further ? page.until() : from;
            if (page.last() || !further) {
                return new WorklogChanges(List.copyOf(ids), from);
            }
        }
    }

    @Override
    public List<Worklog> worklogs(Collection<Long> ids) {
        List<Worklog> all = new ArrayList<>();
        for (List<Long> some : chunks(ids)) {
            ObjectNode body = Question.JSON.objectNode();
            ArrayNode wanted = body.putArray("ids");
            some.forEach(wanted::add);
            all.addAll(ask(Question.post(API + "/worklog/list", body), WorklogShape::worklogs));
        }
        return all;
    }

    static <T> Collection<List<T>> chunks(Collection<T> all) {
        List<T> list = all.stream().distinct().toList();
        List<Integer> starts = new ArrayList<>();
        for (int from = 0; from < list.size(); from += IDS) {
            starts.add(from);
        }
        return starts.stream()
                .map(from -> list.subList(from, Math.min(from + IDS, list.size())))
                .collect(Collectors.toList());
    }
}

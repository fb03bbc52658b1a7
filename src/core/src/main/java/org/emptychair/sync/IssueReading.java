package org.emptychair.sync;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emptychair.complaint.Complaint;
import org.emptychair.complaint.Ending;
import org.emptychair.complaint.Owner;
import org.emptychair.contact.Answers;
import org.emptychair.contact.Channel;
import org.emptychair.contact.Contact;
import org.emptychair.contact.ContactId;
import org.emptychair.contact.Customer;
import org.emptychair.contact.Filing;
import org.emptychair.contact.ScopeId;
import org.emptychair.contact.Tag;
import org.emptychair.contact.ThemeName;
import org.emptychair.contact.Words;
import org.emptychair.issue.Comment;
import org.emptychair.issue.Issue;
import org.emptychair.issue.IssueId;
import org.emptychair.issue.Person;

/**
 * Understands one issue: hears its comments, oldest first, and tells what its customer told us and
 * how long they waited.
 *
 * <p>One contact when the issue was made, and one for each later day on which its customer wrote in
 * public. Each contact is handed on as soon as its day is over, so that an issue of any length
 * takes little memory.
 */
public final class IssueReading {
    /** The source of all contacts that come from issues. */
    public static final String SOURCE = "jira";

    private static final Channel CHANNEL = new Channel(SOURCE);
    private static final Pattern NUMBER = Pattern.compile("([1-9]\\d{0,17})(?:/.*)?");
    private static final int WORDS = 32_767;
    private static final int SUMMARY = 255;
    private static final int NAME = 100;
    private static final int REFERENCE = 255;
    private static final int MOST_THEMES = 20;
    private static final int MOST_TAGS = 50;
    private static final int MOST_OPENINGS = 10;
    private static final int OPENING = 2_000;

    private final Issue issue;
    private final OurSide ours;
    private final Set<String> customers;
    private final Consumer<Contact> contacts;
    private final Clocks clocks;
    private final KnownPeople known;
    private final SortedSet<LocalDate> days = new TreeSet<>();
    private final Map<Person, String> openings = new LinkedHashMap<>();
    private Optional<Day> today = Optional.empty();

    /**
     * @param customers references of people who belong to the customer's organisations
     * @param contacts is handed each contact once, and never again after {@link #finish}
     */
    public IssueReading(
            Issue issue, OurSide ours, Set<String> customers, Consumer<Contact> contacts) {
        this.issue = issue;
        this.ours = ours;
        this.customers = new HashSet<>(customers);
        issue.people().reporter().ifPresent(reporter -> this.customers.add(reporter.reference()));
        issue.people().participants().forEach(person -> this.customers.add(person.reference()));
        this.contacts = contacts;
        clocks = new Clocks(issue.course());
        known = new KnownPeople(issue);
        contacts.accept(made());
    }

    /** The contact that stands for the issue itself. */
    public static ContactId contact(IssueId issue) {
        return new ContactId(SOURCE, issue.toString());
    }

    /**
     * The issue that a contact of ours stands for; absent for the contacts of all other sources.
     */
    public static Optional<IssueId> issue(ContactId contact) {
        Matcher number = NUMBER.matcher(contact.id());
        return SOURCE.equals(contact.source()) && number.matches()
                ? Optional.of(new IssueId(Long.parseLong(number.group(1))))
                : Optional.empty();
    }

    /** The contact that stands for what the customer wrote on that day. */
    public static ContactId contact(IssueId issue, LocalDate day) {
        return new ContactId(SOURCE, issue + "/" + day);
    }

    public void hear(Comment comment) {
        if (!comment.isPublic(issue.project())) {
            return;
        }
        comment.author()
                .map(Person::reference)
                .filter(author -> !ours.automatic().contains(author))
                .ifPresent(author -> heard(author, comment));
    }

    /** Says that there are no more comments. */
    public void finish() {
        today.ifPresent(day -> contacts.accept(contact(day)));
        today = Optional.empty();
    }

    /**
     * The later days on which the customer wrote, each with a contact of its own; complete after
     * {@link #finish}.
     */
    public SortedSet<LocalDate> days() {
        return Collections.unmodifiableSortedSet(days);
    }

    /** The complaint, as far as heard. */
    public Complaint complaint(SortedSet<ScopeId> scopes) {
        return new Complaint(
                issue.id(),
                issue.key(),
                CleanText.of(issue.subject().summary(), SUMMARY),
                issue.people().reporter().map(IssueReading::customer),
                issue.people().assignee().flatMap(IssueReading::owner),
                issue.course().created(),
                clocks.resolved().map(at -> new Ending(Ending.How.RESOLVED, at)),
                clocks.lastReply(),
                issue.promise(),
                issue.course().priority(),
                scopes,
                clocks.waiting());
    }

    private void heard(String author, Comment comment) {
        if (!customers.contains(author)) {
            comment.author().ifPresent(colleague -> opened(colleague, comment.body()));
            clocks.weReplied(comment.created());
            return;
        }
        clocks.customerSpoke(comment.created());
        LocalDate day = LocalDate.ofInstant(comment.created(), ours.zone());
        if (day.isAfter(LocalDate.ofInstant(issue.course().created(), ours.zone()))) {
            CleanText.of(comment.body(), WORDS)
                    .ifPresent(words -> add(day, author, comment.created(), words));
        }
    }

    private void opened(Person colleague, String words) {
        known.colleague(colleague);
        if (openings.size() < MOST_OPENINGS) {
            openings.putIfAbsent(colleague, words.substring(0, Math.min(OPENING, words.length())));
        }
    }

    /** What the first few of us said first, in public. */
    Map<Person, String> openings() {
        return Collections.unmodifiableMap(openings);
    }

    private void add(LocalDate date, String author, Instant at, String words) {
        if (!today.map(Day::date).equals(Optional.of(date))) {
            finish();
            days.add(date);
            today = Optional.of(new Day(date, author, at, new StringBuilder()));
        }
        today.get().append(words);
    }

    private Contact made() {
        Optional<Words> words =
                CleanText.of(
                                issue.subject().summary()
                                        + "\n\n"
                                        + issue.subject().description().orElse(""),
                                WORDS)
                        .map(known::of);
        return new Contact(
                contact(issue.id()),
                issue.course().created(),
                CHANNEL,
                issue.people().reporter().map(IssueReading::customer),
                words,
                answers(),
                filing());
    }

    private Contact contact(Day day) {
        return new Contact(
                contact(issue.id(), day.date()),
                day.at(),
                CHANNEL,
                Optional.of(new Customer(day.author())),
                Optional.of(known.of(day.words().toString())),
                Answers.NONE,
                filing());
    }

    private Answers answers() {
        return issue.satisfaction()
                .map(
                        given ->
                                new Answers(
                                        Optional.of(given.stars()),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        given.at()))
                .orElse(Answers.NONE);
    }

    private Filing filing() {
        SortedSet<ThemeName> themes = new TreeSet<>();
        issue.subject().components().stream()
                .flatMap(component -> CleanText.of(component, NAME).stream())
                .limit(MOST_THEMES)
                .forEach(component -> themes.add(new ThemeName(component)));
        return new Filing(Optional.empty(), themes, Optional.of(issue.key()), false, tags());
    }

    private SortedSet<Tag> tags() {
        SortedSet<Tag> tags = new TreeSet<>();
        issue.subject().requestType().ifPresent(it -> tag(Tag.Kind.REQUEST_TYPE, it, tags));
        issue.subject().components().forEach(it -> tag(Tag.Kind.COMPONENT, it, tags));
        issue.subject().labels().forEach(it -> tag(Tag.Kind.LABEL, it, tags));
        return tags;
    }

    private static void tag(Tag.Kind kind, String word, SortedSet<Tag> tags) {
        CleanText.of(word, NAME)
                .filter(text -> tags.size() < MOST_TAGS)
                .ifPresent(text -> tags.add(new Tag(kind, text)));
    }

    private static Customer customer(Person person) {
        return new Customer(CleanText.of(person.reference(), REFERENCE).orElse("unknown"));
    }

    private static Optional<Owner> owner(Person person) {
        return CleanText.of(person.account(), REFERENCE)
                .map(
                        account ->
                                new Owner(
                                        account,
                                        CleanText.of(person.name(), REFERENCE).orElse(account)));
    }

    private record Day(LocalDate date, String author, Instant at, StringBuilder words) {
        void append(String more) {
            String gap = words.isEmpty() ? "" : "\n\n";
            String fitted = CleanText.of(words + gap + more, WORDS).orElse(more);
            words.setLength(0);
            words.append(fitted);
        }
    }
}

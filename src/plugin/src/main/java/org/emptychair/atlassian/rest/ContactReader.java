package org.emptychair.atlassian.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.emptychair.contact.Answers;
import org.emptychair.contact.Channel;
import org.emptychair.contact.Contact;
import org.emptychair.contact.ContactId;
import org.emptychair.contact.Customer;
import org.emptychair.contact.Department;
import org.emptychair.contact.Filing;
import org.emptychair.contact.IssueKey;
import org.emptychair.contact.ThemeName;
import org.emptychair.contact.Words;
import org.emptychair.sync.IssueReading;

/** Reads one row as a contact, or says what is wrong with it. */
final class ContactReader {
    private static final Set<String> KNOWN =
            Set.of(
                    "source",
                    "id",
                    "at",
                    "channel",
                    "customer",
                    "words",
                    "rating",
                    "helpful",
                    "functional",
                    "accessible",
                    "emotional",
                    "public",
                    "department",
                    "themes",
                    "issueKey");

    /** A row is a contact, or has at least one problem. */
    record Reading(Optional<Contact> contact, List<RowProblemJson> problems, boolean isJson) {}

    /** Clocks of other systems are not ours, and neither are their days. */
    private static final Duration AHEAD = Duration.ofDays(1);

    private final Clock clock;

    ContactReader(Clock clock) {
        this.clock = clock;
    }

    Reading read(Row row) {
        if (row.bytes().isEmpty()) {
            String reason = "is longer than %d kB".formatted(RowBytes.MOST / 1024);
            return refused(row, reason, true);
        }
        try {
            JsonNode node = Json.MAPPER.readTree(row.bytes().get());
            return node.isObject()
                    ? read(row.number(), new Fields(node, KNOWN))
                    : refused(row, "is no JSON object in braces", true);
        } catch (JsonProcessingException broken) {
            return refused(row, "is broken JSON" + place(broken), false);
        } catch (IOException impossible) {
            throw new IllegalStateException("bytes in memory cannot be read", impossible);
        }
    }

    /** Reads the fields of a contact that did not come as JSON. */
    Reading read(long number, ObjectNode fields) {
        return read(number, new Fields(fields, KNOWN));
    }

    private static String place(JsonProcessingException broken) {
        return Optional.ofNullable(broken.getLocation())
                .map(at -> ", at character " + Math.max(1, at.getByteOffset()))
                .orElse("");
    }

    private static Reading refused(Row row, String reason, boolean isJson) {
        return new Reading(
                Optional.empty(),
                List.of(new RowProblemJson(row.number(), null, null, reason)),
                isJson);
    }

    private Reading read(long row, Fields fields) {
        List.of("source", "id", "at").forEach(fields::require);
        Optional<ContactId> id = id(fields);
        Optional<Instant> at = fields.text("at", this::instant);
        Optional<Channel> channel = fields.text("channel", Channel::new);
        Optional<Customer> customer = fields.text("customer", Customer::new);
        Optional<Words> words = fields.text("words", Words::new);
        Answers answers = answers(fields);
        Filing filing = filing(fields);
        if (fields.wrong().isEmpty() && words.isEmpty() && filing.themes().isEmpty()) {
            fields.wrong("words", "", "is missing, and so is themes: one of them is needed");
        }
        Optional<Contact> contact =
                fields.wrong().isEmpty()
                        ? fields.meant(
                                "at",
                                at.orElseThrow().toString(),
                                text ->
                                        new Contact(
                                                id.orElseThrow(),
                                                at.orElseThrow(),
                                                channel.orElse(Channel.UNKNOWN),
                                                customer,
                                                words,
                                                answers,
                                                filing))
                        : Optional.empty();
        return new Reading(contact, problems(row, fields), true);
    }

    private static Optional<ContactId> id(Fields fields) {
        // Each half is tried beside a half that is surely right, so that the reason names its
        // field.
        Optional<String> source = fields.text("source", ContactReader::source);
        Optional<String> id =
                fields.text("id", text -> new ContactId("any", text)).map(ContactId::id);
        return source.flatMap(from -> id.map(number -> new ContactId(from, number)));
    }

    /** What the sync reads is known by the numbers of issues, and goes with them. */
    private static String source(String text) {
        String source = new ContactId(text, "1").source();
        if (source.equals(IssueReading.SOURCE)) {
            throw new IllegalArgumentException("is kept for what the sync reads");
        }
        return source;
    }

    private Instant instant(String text) {
        Instant at = parsed(text);
        if (at.isAfter(clock.instant().plus(AHEAD))) {
            throw new IllegalArgumentException("lies in the future");
        }
        return at;
    }

    private static Instant parsed(String text) {
        try {
            return OffsetDateTime.parse(text.strip()).toInstant();
        } catch (DateTimeException unreadable) {
            throw new IllegalArgumentException(
                    "is no instant in ISO 8601 with its offset, such as 2026-11-12T09:30:00+01:00",
                    unreadable);
        }
    }

    private static Answers answers(Fields fields) {
        Optional<Integer> none = Optional.empty();
        Optional<Boolean> unsaid = Optional.empty();
        return new Answers(
                fields.whole("rating", n -> new Answers(Optional.of(n), unsaid, none, none, none)),
                fields.yesNo("helpful"),
                fields.whole(
                        "functional", n -> new Answers(none, unsaid, Optional.of(n), none, none)),
                fields.whole(
                        "accessible", n -> new Answers(none, unsaid, none, Optional.of(n), none)),
                fields.whole(
                        "emotional", n -> new Answers(none, unsaid, none, none, Optional.of(n))));
    }

    private static Filing filing(Fields fields) {
        Optional<Department> department = fields.text("department", Department::new);
        Optional<IssueKey> issue = fields.text("issueKey", IssueKey::new);
        boolean isPublic = fields.yesNo("public").orElse(false);
        TreeSet<ThemeName> themes = new TreeSet<>();
        for (String theme : fields.texts("themes")) {
            fields.meant("themes", theme, ThemeName::new).ifPresent(themes::add);
        }
        return fields.meant(
                        "themes",
                        themes.size() + " themes",
                        text -> new Filing(department, themes, issue, isPublic))
                .orElse(Filing.NONE);
    }

    private static List<RowProblemJson> problems(long row, Fields fields) {
        List<RowProblemJson> problems = new ArrayList<>();
        for (Fields.Wrong wrong : fields.wrong()) {
            problems.add(new RowProblemJson(row, wrong.field(), wrong.value(), wrong.reason()));
        }
        return problems;
    }
}

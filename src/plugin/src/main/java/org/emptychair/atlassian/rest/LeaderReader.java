package org.emptychair.atlassian.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.emptychair.atlassian.access.Accounts;
import org.emptychair.contact.Department;
import org.emptychair.leader.Leader;
import org.emptychair.leader.Leave;
import org.emptychair.leader.PersonKey;
import org.emptychair.leader.Tenure;
import org.emptychair.leader.WorkingTime;
import org.emptychair.leader.WorkingWeek;

/** Reads leaders as they are sent; what is left out stays as it is. */
final class LeaderReader {
    /** What an administrator decides; what GET adds to it may come back and changes nothing. */
    static final Set<String> ADMIN =
            Set.of(
                    "id",
                    "user",
                    "name",
                    "familyName",
                    "title",
                    "department",
                    "joined",
                    "left",
                    "jiraUser",
                    "working",
                    "leave");

    /** What leaders decide themselves. */
    static final Set<String> OWN = Set.of("working", "leave", "assistants", "agreed", "estimate");

    private LeaderReader() {}

    /** Somebody new, told by their user name. */
    static Leader added(Fields fields) {
        fields.require("user");
        Optional<Accounts.Account> account = fields.text("user", LeaderReader::account);
        Body.refuseWrong(fields);
        Accounts.Account person = account.orElseThrow();
        return changed(fields, Leader.of(new PersonKey(person.key()), name(person)));
    }

    private static Accounts.Account account(String user) {
        return Desk.ask(Accounts.class)
                .named(user.strip())
                .orElseThrow(() -> new IllegalArgumentException("is nobody's user name"));
    }

    private static String name(Accounts.Account person) {
        return person.fullName().isBlank() ? person.userName() : person.fullName();
    }

    static Leader changed(Fields fields, Leader now) {
        Optional<String> title = optional(fields, "title", now.title());
        Optional<Department> department = department(fields, now);
        Tenure tenure = tenure(fields, now);
        Optional<String> jiraUser = optional(fields, "jiraUser", now.jiraUser());
        WorkingTime work = work(fields, now.work());
        String name = fields.text("name").orElse(now.name());
        String familyName = familyName(fields, name, now);
        Body.refuseWrong(fields);
        return fields.meant(
                        "name",
                        name,
                        it ->
                                new Leader(
                                        now.key(),
                                        name,
                                        familyName,
                                        title,
                                        department,
                                        tenure,
                                        work,
                                        now.assistants(),
                                        jiraUser,
                                        now.agreed(),
                                        now.estimate()))
                .orElseGet(() -> refused(fields, now));
    }

    private static Leader refused(Fields fields, Leader now) {
        Body.refuseWrong(fields);
        return now;
    }

    private static Optional<Department> department(Fields fields, Leader now) {
        return optional(fields, "department", now.department().map(Department::name))
                .flatMap(text -> fields.meant("department", text, Department::new));
    }

    private static Tenure tenure(Fields fields, Leader now) {
        Optional<LocalDate> joined = day(fields, "joined", now.tenure().joined());
        Optional<LocalDate> left = day(fields, "left", now.tenure().left());
        return fields.meant("left", left.toString(), it -> new Tenure(joined, left))
                .orElse(Tenure.ALWAYS);
    }

    /** A new name brings its own family name, unless another is given. */
    private static String familyName(Fields fields, String name, Leader now) {
        String known =
                name.equals(now.name())
                        ? now.familyName()
                        : Leader.of(now.key(), name).familyName();
        return fields.text("familyName").orElse(known);
    }

    static Leader ownChanged(Fields fields, Leader now) {
        WorkingTime work = work(fields, now.work());
        SortedSet<PersonKey> assistants =
                fields.has("assistants") ? assistants(fields) : now.assistants();
        boolean agreed = fields.yesNo("agreed").orElse(now.agreed());
        Optional<Integer> estimate =
                fields.has("estimate") ? fields.whole("estimate") : now.estimate();
        Body.refuseWrong(fields);
        return fields.meant(
                        "estimate",
                        estimate.map(String::valueOf).orElse(""),
                        it ->
                                new Leader(
                                        now.key(),
                                        now.name(),
                                        now.familyName(),
                                        now.title(),
                                        now.department(),
                                        now.tenure(),
                                        work,
                                        assistants,
                                        now.jiraUser(),
                                        agreed,
                                        estimate))
                .orElseGet(
                        () -> {
                            Body.refuseWrong(fields);
                            return now;
                        });
    }

    private static SortedSet<PersonKey> assistants(Fields fields) {
        SortedSet<PersonKey> assistants = new TreeSet<>();
        for (String user : fields.texts("assistants")) {
            fields.meant("assistants", user, LeaderReader::account)
                    .ifPresent(person -> assistants.add(new PersonKey(person.key())));
        }
        return assistants;
    }

    private static Optional<String> optional(Fields fields, String name, Optional<String> now) {
        return fields.has(name) ? fields.text(name).filter(text -> !text.isBlank()) : now;
    }

    private static Optional<LocalDate> day(Fields fields, String name, Optional<LocalDate> now) {
        return fields.has(name) ? fields.text(name, ServiceTimeReader::day) : now;
    }

    private static WorkingTime work(Fields fields, WorkingTime now) {
        NavigableMap<LocalDate, WorkingWeek> weeks = new TreeMap<>(now.weeks());
        if (fields.has("working")) {
            weeks.clear();
            for (JsonNode row : fields.objects("working")) {
                fields.meant("working", row.toString(), it -> working(row))
                        .ifPresent(weeks::putAll);
            }
        }
        List<Leave> leave = new ArrayList<>(now.leave());
        if (fields.has("leave")) {
            leave.clear();
            for (JsonNode row : fields.objects("leave")) {
                fields.meant("leave", row.toString(), it -> leave(row)).ifPresent(leave::add);
            }
        }
        return fields.meant("working", "", it -> new WorkingTime(weeks, leave)).orElse(now);
    }

    private static Map<LocalDate, WorkingWeek> working(JsonNode row) {
        JsonNode minutes = row.path("minutes");
        if (!minutes.isArray() || minutes.size() != DayOfWeek.values().length) {
            throw new IllegalArgumentException(
                    "has a day in \"from\" and seven numbers in \"minutes\", from Monday on");
        }
        Map<DayOfWeek, Integer> days = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(day, minutes.path(day.getValue() - 1).asInt(-1));
        }
        return Map.of(ServiceTimeReader.day(row.path("from").asText()), new WorkingWeek(days));
    }

    private static Leave leave(JsonNode row) {
        return new Leave(
                ServiceTimeReader.day(row.path("from").asText()),
                ServiceTimeReader.day(row.path("to").asText()),
                row.path("half").asBoolean(false));
    }
}

package org.emptychair.atlassian.ao;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emptychair.contact.Department;
import org.emptychair.leader.Leader;
import org.emptychair.leader.Leave;
import org.emptychair.leader.PersonKey;
import org.emptychair.leader.Tenure;
import org.emptychair.leader.WorkingTime;
import org.emptychair.leader.WorkingWeek;
import org.jspecify.annotations.Nullable;

/** Leaders as rows, and back. */
final class LeaderForm {
    private LeaderForm() {}

    static Leader read(LeaderRow row) {
        return new Leader(
                new PersonKey(row.getPerson()),
                row.getName(),
                row.getFamilyName(),
                Optional.ofNullable(row.getTitle()),
                Optional.ofNullable(row.getDepartment()).map(Department::new),
                new Tenure(day(row.getJoinedOn()), day(row.getLeftOn())),
                new WorkingTime(
                        weeks(row.getWorkingWeeks()),
                        lines(row.getLeaves()).map(LeaderForm::leave).toList()),
                lines(row.getAssistants())
                        .map(PersonKey::new)
                        .collect(Collectors.toCollection(TreeSet::new)),
                Optional.ofNullable(row.getJiraUser()),
                row.isAgreed(),
                Optional.ofNullable(row.getEstimate()));
    }

    static void write(LeaderRow row, Leader leader) {
        row.setName(leader.name());
        row.setFamilyName(leader.familyName());
        row.setTitle(leader.title().orElse(null));
        row.setDepartment(leader.department().map(Department::name).orElse(null));
        row.setJoinedOn(leader.tenure().joined().map(LocalDate::toEpochDay).orElse(null));
        row.setLeftOn(leader.tenure().left().map(LocalDate::toEpochDay).orElse(null));
        row.setWorkingWeeks(joined(leader.work().weeks().entrySet(), LeaderForm::written));
        row.setLeaves(joined(leader.work().leave(), LeaderForm::written));
        row.setAssistants(joined(leader.assistants(), PersonKey::text));
        row.setJiraUser(leader.jiraUser().orElse(null));
        row.setAgreed(leader.agreed());
        row.setEstimate(leader.estimate().orElse(null));
        row.save();
    }

    private static <T> @Nullable String joined(Collection<T> parts, Function<T, String> line) {
        return parts.isEmpty() ? null : parts.stream().map(line).collect(Collectors.joining("\n"));
    }

    private static Stream<String> lines(@Nullable String text) {
        return text == null ? Stream.empty() : text.lines();
    }

    private static Optional<LocalDate> day(@Nullable Long day) {
        return Optional.ofNullable(day).map(LocalDate::ofEpochDay);
    }

    private static String written(Map.Entry<LocalDate, WorkingWeek> week) {
        return Stream.of(DayOfWeek.values())
                .map(day -> Integer.toString(week.getValue().on(day)))
                .collect(Collectors.joining(" ", week.getKey() + " ", ""));
    }

    private static SortedMap<LocalDate, WorkingWeek> weeks(@Nullable String text) {
        SortedMap<LocalDate, WorkingWeek> weeks = new TreeMap<>();
        for (String line : lines(text).toList()) {
            List<String> parts = List.of(line.split(" "));
            Map<DayOfWeek, Integer> minutes = new EnumMap<>(DayOfWeek.class);
            for (DayOfWeek day : DayOfWeek.values()) {
                minutes.put(day, Integer.valueOf(parts.get(day.getValue())));
            }
            weeks.put(LocalDate.parse(parts.get(0)), new WorkingWeek(minutes));
        }
        return weeks;
    }

    private static String written(Leave leave) {
        return leave.first() + " " + leave.last() + (leave.half() ? " half" : " whole");
    }

    private static Leave leave(String line) {
        List<String> parts = List.of(line.split(" "));
        return new Leave(
                LocalDate.parse(parts.get(0)),
                LocalDate.parse(parts.get(1)),
                parts.get(2).equals("half"));
    }
}

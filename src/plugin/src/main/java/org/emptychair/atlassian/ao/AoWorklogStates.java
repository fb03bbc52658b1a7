package org.emptychair.atlassian.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.emptychair.issue.IssueId;
import org.emptychair.sync.WorklogState;
import org.emptychair.sync.WorklogState.Stranger;
import org.emptychair.sync.WorklogStates;
import org.jspecify.annotations.Nullable;

/** The notes on worklogs in a table of ActiveObjects. */
public final class AoWorklogStates implements WorklogStates {
    private static final String TAB = "\t";

    private final ActiveObjects ao;
    private final Turns turns;

    public AoWorklogStates(ActiveObjects ao, ClusterLockService locks) {
        this.ao = ao;
        this.turns = new Turns(ao, locks, Turns.WORKLOG_STATES);
    }

    @Override
    public Optional<WorklogState> find() {
        return row().map(AoWorklogStates::read);
    }

    @Override
    public void keep(WorklogState state) {
        turns.take(
                () -> {
                    WorklogStateRow row = row().orElseGet(() -> ao.create(WorklogStateRow.class));
                    write(row, state);
                    return row.getID();
                });
    }

    private Optional<WorklogStateRow> row() {
        return Arrays.stream(ao.find(WorklogStateRow.class)).findFirst();
    }

    private static WorklogState read(WorklogStateRow row) {
        return new WorklogState(
                row.getQuestion(),
                Instant.ofEpochMilli(row.getUpdatedUntil()),
                Instant.ofEpochMilli(row.getDeletedUntil()),
                Optional.ofNullable(row.getFailure()),
                parked(row.getParked()),
                strangers(row.getStrangers()));
    }

    private static SortedMap<Long, IssueId> parked(@Nullable String text) {
        SortedMap<Long, IssueId> parked = new TreeMap<>();
        if (text != null) {
            for (String line : text.lines().toList()) {
                String[] parts = line.split(" ", 2);
                parked.put(Long.valueOf(parts[0]), new IssueId(Long.parseLong(parts[1])));
            }
        }
        return parked;
    }

    private static List<Stranger> strangers(@Nullable String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(line -> line.split(TAB, 3))
                        .map(parts -> new Stranger(parts[1], parts[2], Integer.parseInt(parts[0])))
                        .toList();
    }

    private static void write(WorklogStateRow row, WorklogState state) {
        row.setQuestion(state.question());
        row.setUpdatedUntil(state.updated().toEpochMilli());
        row.setDeletedUntil(state.deleted().toEpochMilli());
        row.setFailure(state.failure().orElse(null));
        row.setParked(
                lines(
                        state.parked().entrySet().stream()
                                .map(it -> it.getKey() + " " + it.getValue())
                                .toList()));
        row.setStrangers(lines(state.strangers().stream().map(AoWorklogStates::written).toList()));
        row.save();
    }

    private static String written(Stranger stranger) {
        return String.join(
                TAB,
                Integer.toString(stranger.worklogs()),
                plain(stranger.account()),
                plain(stranger.name()));
    }

    private static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }

    private static @Nullable String lines(List<String> all) {
        return all.isEmpty() ? null : all.stream().collect(Collectors.joining("\n"));
    }
}

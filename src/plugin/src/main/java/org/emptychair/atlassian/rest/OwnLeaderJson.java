package org.emptychair.atlassian.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.emptychair.atlassian.access.Accounts;
import org.emptychair.leader.Leader;
import org.emptychair.leader.Leave;
import org.emptychair.leader.WorkingWeek;

/**
 * A leader as they see themselves.
 *
 * @param assistants user names
 */
record OwnLeaderJson(
        @JsonUnwrapped LeaderJson leader,
        List<WorkingJson> working,
        List<LeaveJson> leave,
        List<String> assistants,
        boolean agreed,
        Optional<Integer> estimate) {
    /**
     * A working week and the day from which it holds.
     *
     * @param minutes from Monday to Sunday
     */
    record WorkingJson(LocalDate from, List<Integer> minutes) {
        static WorkingJson of(LocalDate from, WorkingWeek week) {
            return new WorkingJson(from, Stream.of(DayOfWeek.values()).map(week::on).toList());
        }
    }

    /** Days off. */
    record LeaveJson(LocalDate from, LocalDate to, boolean half) {
        static LeaveJson of(Leave leave) {
            return new LeaveJson(leave.first(), leave.last(), leave.half());
        }
    }

    static OwnLeaderJson of(Leader leader) {
        Accounts accounts = Desk.ask(Accounts.class);
        return new OwnLeaderJson(
                LeaderJson.of(leader),
                leader.work().weeks().entrySet().stream()
                        .map(week -> WorkingJson.of(week.getKey(), week.getValue()))
                        .toList(),
                leader.work().leave().stream().map(LeaveJson::of).toList(),
                leader.assistants().stream()
                        .map(
                                key ->
                                        accounts.of(key.text())
                                                .map(Accounts.Account::userName)
                                                .orElse(key.text()))
                        .toList(),
                leader.agreed(),
                leader.estimate());
    }
}

package org.emptychair.atlassian.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;
import org.emptychair.atlassian.access.Accounts;
import org.emptychair.contact.Department;
import org.emptychair.leader.Leader;

/**
 * A leader as administrators see them: nothing of their working time, leave or assistants.
 *
 * @param id the product's own key of the person
 * @param user what they sign in with; absent when they are gone
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record LeaderJson(
        String id,
        Optional<String> user,
        String name,
        String familyName,
        Optional<String> title,
        Optional<String> department,
        Optional<LocalDate> joined,
        Optional<LocalDate> left,
        Optional<String> jiraUser) {
    static LeaderJson of(Leader leader) {
        return new LeaderJson(
                leader.key().text(),
                Desk.ask(Accounts.class).of(leader.key().text()).map(Accounts.Account::userName),
                leader.name(),
                leader.familyName(),
                leader.title(),
                leader.department().map(Department::name),
                leader.tenure().joined(),
                leader.tenure().left(),
                leader.jiraUser());
    }
}

package org.emptychair.atlassian.confluence;

import com.atlassian.confluence.user.UserAccessor;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.emptychair.atlassian.access.Accounts;

/** The members of Confluence's groups. */
final class ConfluenceGroups {
    private final UserAccessor users;

    ConfluenceGroups(UserAccessor users) {
        this.users = users;
    }

    /** Absent when there is no such group. */
    Optional<List<Accounts.Account>> members(String group) {
        return Optional.ofNullable(users.getGroup(group))
                .map(
                        found ->
                                StreamSupport.stream(users.getMembers(found).spliterator(), false)
                                        .map(
                                                user ->
                                                        new Accounts.Account(
                                                                user.getKey().getStringValue(),
                                                                user.getName(),
                                                                user.getFullName()))
                                        .toList());
    }
}

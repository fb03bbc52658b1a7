package org.emptychair.atlassian.sal;

import com.atlassian.sal.api.user.UserManager;
import java.util.stream.StreamSupport;
import org.emptychair.atlassian.access.Groups;

/** Groups of the product's own directory. */
public final class SalGroups implements Groups {
    /** Names that begin with a whole name are few. */
    private static final int ENOUGH = 1_000;

    private final UserManager users;

    public SalGroups(UserManager users) {
        this.users = users;
    }

    @Override
    public boolean exists(String name) {
        return StreamSupport.stream(
                        users.findGroupNamesByPrefix(name, 0, ENOUGH).spliterator(), false)
                .anyMatch(name::equalsIgnoreCase);
    }
}

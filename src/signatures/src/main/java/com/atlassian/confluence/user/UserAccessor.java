package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.Group;
import com.atlassian.user.User;
import java.util.List;

public interface UserAccessor {
    ConfluenceUser getExistingUserByKey(UserKey key);

    ConfluenceUser getUserByName(String name);

    boolean isDeactivated(User user);

    List<String> getGroupNamesForUserName(String name);

    Group getGroup(String name);

    Iterable<ConfluenceUser> getMembers(Group group);
}

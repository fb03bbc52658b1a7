package com.atlassian.confluence.security;

import com.atlassian.user.User;

public interface PermissionManager {
    Object TARGET_APPLICATION = new Object();

    /** No user (null) is an anonymous visitor. */
    boolean hasPermission(User user, Permission permission, Object target);

    /** Pages are made in a space, comments on a page. */
    boolean hasCreatePermission(User user, Object container, Class<?> typeToCreate);
}

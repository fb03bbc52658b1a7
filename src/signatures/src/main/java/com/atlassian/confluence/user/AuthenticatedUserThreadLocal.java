package com.atlassian.confluence.user;

/** No user (null) is an anonymous visitor. */
public class AuthenticatedUserThreadLocal {
    private static final ThreadLocal<ConfluenceUser> USER = new ThreadLocal<>();

    private AuthenticatedUserThreadLocal() {}

    public static ConfluenceUser get() {
        return USER.get();
    }

    public static void set(ConfluenceUser user) {
        if (user == null) {
            USER.remove();
        } else {
            USER.set(user);
        }
    }
}

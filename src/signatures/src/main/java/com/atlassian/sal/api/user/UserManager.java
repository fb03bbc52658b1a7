package com.atlassian.sal.api.user;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;

public interface UserManager {
    UserProfile getRemoteUser();

    UserProfile getRemoteUser(HttpServletRequest request);

    UserKey getRemoteUserKey();

    UserKey getRemoteUserKey(HttpServletRequest request);

    UserProfile getUserProfile(String username);

    UserProfile getUserProfile(UserKey key);

    boolean isAdmin(UserKey key);

    boolean isSystemAdmin(UserKey key);

    boolean isLicensed(UserKey key);

    boolean isUserInGroup(UserKey key, String group);

    boolean isAnonymousAccessEnabled();

    Principal resolve(String username) throws UserResolutionException;

    boolean authenticate(String username, String password);

    Iterable<String> findGroupNamesByPrefix(String prefix, int startIndex, int maxResults);
}

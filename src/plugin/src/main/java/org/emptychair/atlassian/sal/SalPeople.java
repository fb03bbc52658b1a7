package org.emptychair.atlassian.sal;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import java.util.Optional;
import java.util.Set;
import org.emptychair.atlassian.access.People;
import org.emptychair.setting.Settings;
import org.jspecify.annotations.Nullable;

/** The signed-in user of the product. */
public final class SalPeople implements People {
    private final UserManager users;
    private final Settings settings;

    public SalPeople(UserManager users, Settings settings) {
        this.users = users;
        this.settings = settings;
    }

    @Override
    public Optional<Caller> caller() {
        UserProfile profile = users.getRemoteUser();
        return Optional.ofNullable(profile)
                .map(it -> new Caller(it.getUserKey().getStringValue(), name(it)));
    }

    private static String name(UserProfile profile) {
        String full = profile.getFullName();
        return full == null || full.isBlank() ? profile.getUsername() : full;
    }

    @Override
    public boolean isSignedIn() {
        return key() != null;
    }

    @Override
    public boolean isAdmin() {
        UserKey caller = key();
        return caller != null && (users.isAdmin(caller) || users.isSystemAdmin(caller));
    }

    @Override
    public boolean isCustomerService() {
        UserKey caller = key();
        if (caller == null) {
            return false;
        }
        Set<String> groups = settings.current().customerService();
        return groups.isEmpty()
                ? isAdmin()
                : groups.stream().anyMatch(group -> users.isUserInGroup(caller, group));
    }

    private @Nullable UserKey key() {
        return users.getRemoteUserKey();
    }
}

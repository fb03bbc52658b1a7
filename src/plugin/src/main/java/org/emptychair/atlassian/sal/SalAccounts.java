package org.emptychair.atlassian.sal;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import java.util.Optional;
import org.emptychair.atlassian.access.Accounts;
import org.jspecify.annotations.Nullable;

/** The users of the product. */
public final class SalAccounts implements Accounts {
    private final UserManager users;

    public SalAccounts(UserManager users) {
        this.users = users;
    }

    @Override
    public Optional<Account> caller() {
        return account(users.getRemoteUser());
    }

    @Override
    public Optional<Account> named(String userName) {
        return account(users.getUserProfile(userName));
    }

    @Override
    public Optional<Account> of(String key) {
        return account(users.getUserProfile(new UserKey(key)));
    }

    private static Optional<Account> account(@Nullable UserProfile profile) {
        return Optional.ofNullable(profile)
                .map(
                        user ->
                                new Account(
                                        user.getUserKey().getStringValue(),
                                        user.getUsername(),
                                        name(user)));
    }

    /** Not every directory knows what people are called. */
    private static String name(UserProfile user) {
        String full = user.getFullName();
        return full == null || full.isBlank() ? user.getUsername() : full;
    }
}

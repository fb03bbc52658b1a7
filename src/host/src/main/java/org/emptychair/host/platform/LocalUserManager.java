package org.emptychair.host.platform;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import com.atlassian.sal.api.user.UserResolutionException;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import org.emptychair.host.product.Directory;
import org.emptychair.host.product.Person;
import org.emptychair.host.product.Visitors;
import org.jspecify.annotations.Nullable;

/** SAL's people: those of the directory, and the visitor of the running request. */
final class LocalUserManager implements UserManager {

    private final Directory directory;
    private final Visitors visitors;
    private final URI baseUrl;

    LocalUserManager(Directory directory, Visitors visitors, URI baseUrl) {
        this.directory = directory;
        this.visitors = visitors;
        this.baseUrl = baseUrl;
    }

    @Override
    public @Nullable UserProfile getRemoteUser() {
        return profile(visitors.current());
    }

    @Override
    public @Nullable UserProfile getRemoteUser(HttpServletRequest request) {
        return getRemoteUser();
    }

    @Override
    public @Nullable UserKey getRemoteUserKey() {
        return visitors.current().map(person -> new UserKey(person.key())).orElse(null);
    }

    @Override
    public @Nullable UserKey getRemoteUserKey(HttpServletRequest request) {
        return getRemoteUserKey();
    }

    @Override
    public @Nullable UserProfile getUserProfile(String username) {
        return profile(directory.named(username));
    }

    @Override
    public @Nullable UserProfile getUserProfile(@Nullable UserKey key) {
        return profile(find(key));
    }

    @Override
    public boolean isAdmin(@Nullable UserKey key) {
        return isSystemAdmin(key);
    }

    @Override
    public boolean isSystemAdmin(@Nullable UserKey key) {
        return find(key).filter(person -> person.isIn(Directory.ADMINISTRATORS)).isPresent();
    }

    @Override
    public boolean isLicensed(@Nullable UserKey key) {
        return find(key).isPresent();
    }

    @Override
    public boolean isUserInGroup(@Nullable UserKey key, String group) {
        return find(key).filter(person -> person.isIn(group)).isPresent();
    }

    @Override
    public boolean isAnonymousAccessEnabled() {
        return false;
    }

    @Override
    public Principal resolve(String username) throws UserResolutionException {
        Person person =
                directory
                        .named(username)
                        .orElseThrow(() -> new UserResolutionException("no user " + username));
        return person::name;
    }

    @Override
    public boolean authenticate(String username, String password) {
        return directory.authenticate(username, password).isPresent();
    }

    @Override
    public Iterable<String> findGroupNamesByPrefix(String prefix, int startIndex, int maxResults) {
        List<String> found =
                directory.groups().stream().filter(group -> group.startsWith(prefix)).toList();
        return found.stream().skip(startIndex).limit(maxResults).toList();
    }

    private Optional<Person> find(@Nullable UserKey key) {
        return key == null ? Optional.empty() : directory.withKey(key.getStringValue());
    }

    private @Nullable UserProfile profile(Optional<Person> person) {
        return person.map(found -> new LocalUserProfile(found, baseUrl)).orElse(null);
    }
}

package org.emptychair.host.confluence.api;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.Group;
import com.atlassian.user.User;
import java.util.List;
import java.util.Optional;
import org.emptychair.host.product.Directory;
import org.emptychair.host.product.Person;
import org.jspecify.annotations.Nullable;

/** Finds people; whom nobody knows is null, as in Confluence. */
public final class LocalUserAccessor implements UserAccessor {

    private final Directory directory;

    public LocalUserAccessor(Directory directory) {
        this.directory = directory;
    }

    @Override
    public @Nullable ConfluenceUser getExistingUserByKey(@Nullable UserKey key) {
        return user(
                Optional.ofNullable(key).map(UserKey::getStringValue).flatMap(directory::withKey));
    }

    @Override
    public @Nullable ConfluenceUser getUserByName(@Nullable String name) {
        return user(Optional.ofNullable(name).flatMap(directory::named));
    }

    /** Nobody here is; who is not in the directory is nobody's user at all. */
    @Override
    public boolean isDeactivated(User user) {
        return directory.named(user.getName()).isEmpty();
    }

    @Override
    public List<String> getGroupNamesForUserName(String name) {
        return directory.named(name).stream()
                .flatMap(person -> person.groups().stream())
                .sorted()
                .toList();
    }

    @Override
    public @Nullable Group getGroup(@Nullable String name) {
        return Optional.ofNullable(name)
                .filter(directory.groups()::contains)
                .map(LocalGroup::new)
                .orElse(null);
    }

    /** A group as Confluence hands it out. */
    private record LocalGroup(String name) implements Group {
        @Override
        public String getName() {
            return name;
        }
    }

    @Override
    public Iterable<ConfluenceUser> getMembers(Group group) {
        return directory.people().stream()
                .filter(person -> person.isIn(group.getName()))
                .<ConfluenceUser>map(LocalConfluenceUser::new)
                .toList();
    }

    private static @Nullable ConfluenceUser user(Optional<Person> person) {
        return person.map(LocalConfluenceUser::new).orElse(null);
    }
}

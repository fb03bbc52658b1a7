package org.emptychair.host.confluence.api;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.user.User;
import java.util.Optional;
import org.emptychair.host.confluence.content.Pages;
import org.emptychair.host.confluence.content.Rights;
import org.emptychair.host.confluence.content.StoredPage;
import org.emptychair.host.product.Directory;
import org.emptychair.host.product.Person;
import org.jspecify.annotations.Nullable;

/** Answers who may do what, for pages, spaces and Confluence as a whole; unknown targets are no. */
public final class LocalPermissionManager implements PermissionManager {

    private final Directory directory;
    private final Pages pages;
    private final Rights rights;

    public LocalPermissionManager(Directory directory, Pages pages, Rights rights) {
        this.directory = directory;
        this.pages = pages;
        this.rights = rights;
    }

    @Override
    public boolean hasPermission(
            @Nullable User user, Permission permission, @Nullable Object target) {
        Optional<Person> person =
                Optional.ofNullable(user).map(User::getName).flatMap(directory::named);
        if (target instanceof ContentEntityObject content) {
            return pages.withId(content.getId())
                    .filter(page -> on(page, permission, person))
                    .isPresent();
        }
        if (target instanceof Space || target == TARGET_APPLICATION) {
            return permission == Permission.ADMINISTER
                    ? rights.mayAdminister(person)
                    : rights.mayEnter(person);
        }
        return false;
    }

    /** Pages are made in a space, by everybody who may enter. */
    @Override
    public boolean hasCreatePermission(
            @Nullable User user, @Nullable Object container, Class<?> typeToCreate) {
        return container instanceof Space
                && typeToCreate == Page.class
                && rights.mayEnter(
                        Optional.ofNullable(user).map(User::getName).flatMap(directory::named));
    }

    private boolean on(StoredPage page, Permission permission, Optional<Person> person) {
        if (permission == Permission.ADMINISTER || !page.isCurrent()) {
            return rights.mayAdminister(person);
        }
        return permission == Permission.VIEW
                ? rights.mayView(person, page)
                : rights.mayEdit(person, page);
    }
}

package org.emptychair.host.jira.api;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import java.util.Optional;
import org.emptychair.host.jira.store.Access;
import org.emptychair.host.jira.store.Catalogue;
import org.emptychair.host.jira.store.JiraStore;
import org.emptychair.host.product.Directory;
import org.emptychair.host.product.Person;
import org.jspecify.annotations.Nullable;

/** Rights in projects; no user is an anonymous visitor, an unknown permission nobody's. */
public record LocalPermissionManager(JiraStore store, Directory directory)
        implements PermissionManager {
    private static final Map<String, Access> NEEDED =
            Map.of(
                    "BROWSE_PROJECTS", Access.BROWSE,
                    "ADD_COMMENTS", Access.CONTRIBUTE,
                    "CREATE_ISSUES", Access.CONTRIBUTE,
                    "EDIT_ISSUES", Access.AGENT,
                    "LINK_ISSUES", Access.AGENT,
                    "WORK_ON_ISSUES", Access.AGENT,
                    "ADMINISTER_PROJECTS", Access.ADMINISTER);

    @Override
    public boolean hasPermission(
            ProjectPermissionKey permission, Issue issue, @Nullable ApplicationUser user) {
        return hasPermission(permission, issue.getProjectObject(), user);
    }

    @Override
    public boolean hasPermission(
            ProjectPermissionKey permission, Project project, @Nullable ApplicationUser user) {
        Access needed = NEEDED.get(permission.permissionKey());
        Catalogue catalogue = store.projects().catalogue();
        Optional<Person> person =
                Optional.ofNullable(user).flatMap(u -> directory.withKey(u.getKey()));
        return needed != null
                && catalogue.allows(person, catalogue.project(project.getId()), needed);
    }
}

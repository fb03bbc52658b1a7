package org.emptychair.host.confluence.tryout;

import com.atlassian.confluence.content.render.xhtml.XhtmlException;
import com.atlassian.confluence.core.DefaultSaveContext;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.confluence.xhtml.api.XhtmlContent;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Asks Confluence's services what a test wants to know. */
public final class TryoutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient PageManager pages;
    private final transient PermissionManager permissions;
    private final transient UserAccessor users;
    private final transient XhtmlContent xhtml;
    private final transient TransactionTemplate transactions;
    private final transient PageWatcher watcher;

    public TryoutServlet(
            PageManager pages,
            PermissionManager permissions,
            UserAccessor users,
            XhtmlContent xhtml,
            TransactionTemplate transactions,
            PageWatcher watcher) {
        this.pages = pages;
        this.permissions = permissions;
        this.users = users;
        this.xhtml = xhtml;
        this.transactions = transactions;
        this.watcher = watcher;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        String asked = String.valueOf(request.getParameter("ask"));
        response.getWriter()
                .write(
                        switch (asked) {
                            case "events" -> String.join("\n", watcher.all());
                            case "append" -> append(page(request));
                            case "rights" -> rights(page(request), request.getParameter("user"));
                            case "macros" -> macros(page(request));
                            default -> "?";
                        });
    }

    private Page page(HttpServletRequest request) {
        return pages.getPage(Long.parseLong(request.getParameter("pageId")));
    }

    private String append(Page page) {
        transactions.execute(
                () -> {
                    pages.saveNewVersion(
                            page,
                            it -> it.setBodyAsString(it.getBodyAsString() + "<p>appended</p>"),
                            new DefaultSaveContext(true, true, false));
                    return page;
                });
        return "version " + pages.getPage(page.getId()).getVersion();
    }

    private String rights(Page page, String name) {
        ConfluenceUser user = users.getUserByName(name);
        return "view %s, edit %s, administer %s"
                .formatted(
                        permissions.hasPermission(user, Permission.VIEW, page),
                        permissions.hasPermission(user, Permission.EDIT, page),
                        permissions.hasPermission(
                                user, Permission.ADMINISTER, PermissionManager.TARGET_APPLICATION));
    }

    private String macros(Page page) {
        List<String> found = new ArrayList<>();
        try {
            xhtml.handleMacroDefinitions(
                    page.getBodyAsString(),
                    null,
                    macro -> found.add(macro.getName() + " " + macro.getParameters()));
        } catch (XhtmlException e) {
            return "broken: " + e.getMessage();
        }
        return String.join("\n", found);
    }
}

package org.emptychair.atlassian.confluence;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.xhtml.api.XhtmlContent;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.webresource.api.assembler.PageBuilderService;

/** Every service that we import from Confluence alone. */
public record ConfluenceServices(
        ActiveObjects database,
        ApplicationLinkService links,
        ClusterLockService locks,
        LoginUriProvider logins,
        PageBuilderService webResources,
        PageManager pages,
        PermissionManager permissions,
        SchedulerService scheduler,
        WebSudoManager webSudo,
        XhtmlContent storageFormat,
        XsrfTokenAccessor xsrfTokens,
        XsrfTokenValidator xsrfChecks) {}

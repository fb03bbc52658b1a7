package org.emptychair.atlassian.jira;

import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.jira.issue.link.RemoteIssueLinkManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.webresource.api.assembler.PageBuilderService;

/** Every service that we import from Jira alone. */
public record JiraServices(
        ApplicationLinkService links,
        JiraAuthenticationContext authentication,
        PermissionManager permissions,
        RemoteIssueLinkManager remoteLinks,
        PageBuilderService webResources) {}

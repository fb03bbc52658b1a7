package com.atlassian.jira.issue.link;

import com.atlassian.jira.issue.Issue;
import java.util.List;

/** Does not check rights. */
public interface RemoteIssueLinkManager {
    RemoteIssueLink getRemoteIssueLink(Long id);

    List<RemoteIssueLink> getRemoteIssueLinksForIssue(Issue issue);

    RemoteIssueLink getRemoteIssueLinkByGlobalId(Issue issue, String globalId);
}

package com.atlassian.jira.issue.link;

public final class RemoteIssueLink {
    private final RemoteIssueLinkBuilder values;

    RemoteIssueLink(RemoteIssueLinkBuilder values) {
        this.values = values;
    }

    public Long getId() {
        return values.id;
    }

    public Long getIssueId() {
        return values.issueId;
    }

    public String getGlobalId() {
        return values.globalId;
    }

    public String getTitle() {
        return values.title;
    }

    public String getSummary() {
        return values.summary;
    }

    public String getUrl() {
        return values.url;
    }

    public String getIconUrl() {
        return values.iconUrl;
    }

    public String getIconTitle() {
        return values.iconTitle;
    }

    public String getRelationship() {
        return values.relationship;
    }

    public Boolean isResolved() {
        return values.resolved;
    }

    public String getStatusIconTitle() {
        return values.statusIconTitle;
    }

    public String getApplicationType() {
        return values.applicationType;
    }

    public String getApplicationName() {
        return values.applicationName;
    }
}

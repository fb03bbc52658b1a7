package com.atlassian.jira.issue.link;

public final class RemoteIssueLinkBuilder {
    Long id;
    Long issueId;
    String globalId;
    String title;
    String summary;
    String url;
    String iconUrl;
    String iconTitle;
    String relationship;
    Boolean resolved;
    String statusIconTitle;
    String applicationType;
    String applicationName;

    public RemoteIssueLinkBuilder() {}

    public RemoteIssueLinkBuilder id(Long value) {
        id = value;
        return this;
    }

    public RemoteIssueLinkBuilder issueId(Long value) {
        issueId = value;
        return this;
    }

    public RemoteIssueLinkBuilder globalId(String value) {
        globalId = value;
        return this;
    }

    public RemoteIssueLinkBuilder title(String value) {
        title = value;
        return this;
    }

    public RemoteIssueLinkBuilder summary(String value) {
        summary = value;
        return this;
    }

    public RemoteIssueLinkBuilder url(String value) {
        url = value;
        return this;
    }

    public RemoteIssueLinkBuilder iconUrl(String value) {
        iconUrl = value;
        return this;
    }

    public RemoteIssueLinkBuilder iconTitle(String value) {
        iconTitle = value;
        return this;
    }

    public RemoteIssueLinkBuilder relationship(String value) {
        relationship = value;
        return this;
    }

    public RemoteIssueLinkBuilder resolved(Boolean value) {
        resolved = value;
        return this;
    }

    public RemoteIssueLinkBuilder statusIconTitle(String value) {
        statusIconTitle = value;
        return this;
    }

    public RemoteIssueLinkBuilder applicationType(String value) {
        applicationType = value;
        return this;
    }

    public RemoteIssueLinkBuilder applicationName(String value) {
        applicationName = value;
        return this;
    }

    public RemoteIssueLink build() {
        RemoteIssueLinkBuilder copy =
                new RemoteIssueLinkBuilder()
                        .id(id)
                        .issueId(issueId)
                        .globalId(globalId)
                        .title(title)
                        .summary(summary)
                        .url(url);
        copy.iconUrl(iconUrl).iconTitle(iconTitle).relationship(relationship).resolved(resolved);
        return new RemoteIssueLink(
                copy.statusIconTitle(statusIconTitle)
                        .applicationType(applicationType)
                        .applicationName(applicationName));
    }
}

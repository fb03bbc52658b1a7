package com.atlassian.jira.user;

public interface ApplicationUser {
    String getKey();

    String getName();

    String getUsername();

    String getDisplayName();

    String getEmailAddress();
}

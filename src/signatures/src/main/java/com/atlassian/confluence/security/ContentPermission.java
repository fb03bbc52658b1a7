package com.atlassian.confluence.security;

public class ContentPermission {
    public static final String VIEW_PERMISSION = "View";

    public static final String EDIT_PERMISSION = "Edit";
}

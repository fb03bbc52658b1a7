package org.emptychair.atlassian.confluence;

import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.UserAccessor;

/** Confluence's own services that tell of people, of spaces and of who may read what. */
public record ConfluenceReaders(
        UserAccessor users, ContentPermissionManager restrictions, SpaceManager spaces) {}

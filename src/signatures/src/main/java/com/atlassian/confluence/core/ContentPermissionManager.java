package com.atlassian.confluence.core;

import com.atlassian.confluence.security.ContentPermissionSet;
import java.util.List;

public interface ContentPermissionManager {
    /** Those of the content itself, and those that it inherits. */
    List<ContentPermissionSet> getContentPermissionSets(ContentEntityObject content, String type);
}

package com.atlassian.confluence.core;

public interface ContentEntityManager {
    ContentEntityObject getById(long id);

    /** Needs an open transaction; does not check rights. */
    <T extends ContentEntityObject> void saveNewVersion(
            T content, Modification<T> modification, SaveContext context);
}

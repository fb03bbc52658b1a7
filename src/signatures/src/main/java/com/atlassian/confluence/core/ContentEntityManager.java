package com.atlassian.confluence.core;

public interface ContentEntityManager {
    ContentEntityObject getById(long id);

    /** Keeps a new one; of one that exists it would keep no version. Does not check rights. */
    void saveContentEntity(ContentEntityObject content, SaveContext context);

    /** Needs an open transaction; does not check rights. */
    <T extends ContentEntityObject> void saveNewVersion(
            T content, Modification<T> modification, SaveContext context);
}

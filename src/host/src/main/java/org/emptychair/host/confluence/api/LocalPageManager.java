package org.emptychair.host.confluence.api;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.Modification;
import com.atlassian.confluence.core.SaveContext;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import org.emptychair.host.confluence.content.Editing;
import org.emptychair.host.confluence.content.Pages;
import org.emptychair.host.confluence.content.StoredPage;
import org.jspecify.annotations.Nullable;

/** Finds and saves pages, for anybody's rights to be asked before; what is not there is null. */
public final class LocalPageManager implements PageManager {

    private final Pages pages;
    private final Editing editing;
    private final ApiPages api;

    public LocalPageManager(Pages pages, Editing editing, ApiPages api) {
        this.pages = pages;
        this.editing = editing;
        this.api = api;
    }

    @Override
    public @Nullable ContentEntityObject getById(long id) {
        return getPage(id);
    }

    @Override
    public @Nullable Page getAbstractPage(long id) {
        return getPage(id);
    }

    @Override
    public @Nullable Page getPage(long id) {
        return pages.withId(id).map(api::page).orElse(null);
    }

    @Override
    public @Nullable Page getPage(String spaceKey, String title) {
        return pages.titled(spaceKey, title).map(api::page).orElse(null);
    }

    /** The author is whoever is signed in on this thread, or the last one again. */
    @Override
    public <T extends ContentEntityObject> void saveNewVersion(
            T content, Modification<T> modification, SaveContext context) {
        if (!(content instanceof LocalPage page)) {
            throw new IllegalArgumentException("not a page of this host: " + content);
        }
        StoredPage before = page.stored();
        modification.modify(content);
        ConfluenceUser writer = AuthenticatedUserThreadLocal.get();
        String author =
                context.doUpdateLastModifier() && writer != null
                        ? writer.getKey().getStringValue()
                        : before.last().author();
        Editing quietOrNot = context.isEventSuppressed() ? editing.quietly() : editing;
        quietOrNot.edit(before.id(), before.version(), page.text(), author, "");
    }
}

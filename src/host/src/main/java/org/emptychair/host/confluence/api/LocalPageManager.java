package org.emptychair.host.confluence.api;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.Modification;
import com.atlassian.confluence.core.SaveContext;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Optional;
import org.emptychair.host.confluence.content.Editing;
import org.emptychair.host.confluence.content.PageRefused;
import org.emptychair.host.confluence.content.PageText;
import org.emptychair.host.confluence.content.Pages;
import org.emptychair.host.confluence.content.Place;
import org.emptychair.host.confluence.content.Spaces;
import org.emptychair.host.confluence.content.StoredPage;
import org.jspecify.annotations.Nullable;

/** Finds and saves pages, for anybody's rights to be asked before; what is not there is null. */
public final class LocalPageManager implements PageManager {

    private final Spaces spaces;
    private final Pages pages;
    private final Editing editing;
    private final ApiPages api;

    public LocalPageManager(Spaces spaces, Pages pages, Editing editing, ApiPages api) {
        this.spaces = spaces;
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

    /** The author is whoever is signed in on this thread. */
    @Override
    public void saveContentEntity(ContentEntityObject content, SaveContext context) {
        if (!(content instanceof Page page) || content.getId() != 0) {
            throw new IllegalArgumentException("not a new page: " + content);
        }
        Editing quietOrNot = context.isEventSuppressed() ? editing.quietly() : editing;
        PageText text = new PageText(page.getTitle(), page.getBodyAsString());
        StoredPage made =
                quietOrNot.create(
                        place(page),
                        text,
                        Optional.ofNullable(AuthenticatedUserThreadLocal.get())
                                .map(it -> it.getKey().getStringValue())
                                .orElse(""));
        page.setId(made.id());
    }

    private Place place(Page page) {
        if (page.getParent() != null) {
            return Place.below(
                    pages.withId(page.getParent().getId())
                            .orElseThrow(() -> new PageRefused("The page above is gone.")));
        }
        return Place.topOf(
                spaces.withKey(page.getSpace().getKey())
                        .orElseThrow(() -> new PageRefused("The space is gone.")));
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

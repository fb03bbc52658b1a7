package org.emptychair.host.confluence.api;

import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.renderer.PageContext;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Date;
import java.util.List;
import org.emptychair.host.confluence.content.PageStatus;
import org.emptychair.host.confluence.content.PageText;
import org.emptychair.host.confluence.content.StoredPage;
import org.jspecify.annotations.Nullable;

/**
 * A page at one of its versions, as Confluence's API shows it; its title and body can be changed.
 */
final class LocalPage extends Page {

    private final StoredPage page;
    private final PageAuthors authors;
    private final List<Label> labels;
    private PageText text;

    LocalPage(StoredPage page, PageAuthors authors, List<String> labels) {
        this.page = page;
        this.authors = authors;
        this.labels = labels.stream().map(Label::new).toList();
        this.text = page.text();
    }

    StoredPage stored() {
        return page;
    }

    PageText text() {
        return text;
    }

    @Override
    public long getId() {
        return page.id();
    }

    @Override
    public String getTitle() {
        return text.title();
    }

    @Override
    public void setTitle(String title) {
        text = new PageText(title, text.storage());
    }

    @Override
    public String getType() {
        return "page";
    }

    @Override
    public String getUrlPath() {
        return page.path();
    }

    @Override
    public String getBodyAsString() {
        return text.storage();
    }

    @Override
    public void setBodyAsString(String storage) {
        text = new PageText(text.title(), storage);
    }

    @Override
    public PageContext toPageContext() {
        return new PageContext(this);
    }

    @Override
    public boolean isDeleted() {
        return page.status() == PageStatus.TRASHED;
    }

    @Override
    public boolean isDraft() {
        return page.status() == PageStatus.DRAFT;
    }

    @Override
    public int getVersion() {
        return page.version();
    }

    @Override
    public long getLatestVersionId() {
        return page.id();
    }

    @Override
    public Date getCreationDate() {
        return Date.from(page.created().at());
    }

    @Override
    public Date getLastModificationDate() {
        return Date.from(page.last().at());
    }

    @Override
    public @Nullable ConfluenceUser getCreator() {
        return authors.user(page.created().author());
    }

    @Override
    public @Nullable ConfluenceUser getLastModifier() {
        return authors.user(page.last().author());
    }

    @Override
    public List<Label> getLabels() {
        return labels;
    }

    @Override
    public Space getSpace() {
        return new LocalSpace(page.space());
    }

    @Override
    public String getSpaceKey() {
        return page.space().key();
    }

    /** Who wrote it; null is somebody who is gone. */
    @FunctionalInterface
    interface PageAuthors {
        @Nullable ConfluenceUser user(String key);
    }
}

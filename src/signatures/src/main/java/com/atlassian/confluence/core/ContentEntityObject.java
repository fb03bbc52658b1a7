package com.atlassian.confluence.core;

import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.renderer.PageContext;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Date;
import java.util.List;

public abstract class ContentEntityObject {
    public long getId() {
        throw new UnsupportedOperationException("signature only");
    }

    public String getTitle() {
        throw new UnsupportedOperationException("signature only");
    }

    public void setTitle(String title) {
        throw new UnsupportedOperationException("signature only");
    }

    public String getType() {
        throw new UnsupportedOperationException("signature only");
    }

    public String getUrlPath() {
        throw new UnsupportedOperationException("signature only");
    }

    public String getBodyAsString() {
        throw new UnsupportedOperationException("signature only");
    }

    public void setBodyAsString(String storage) {
        throw new UnsupportedOperationException("signature only");
    }

    public PageContext toPageContext() {
        throw new UnsupportedOperationException("signature only");
    }

    public boolean isDeleted() {
        throw new UnsupportedOperationException("signature only");
    }

    public boolean isDraft() {
        throw new UnsupportedOperationException("signature only");
    }

    public int getVersion() {
        throw new UnsupportedOperationException("signature only");
    }

    public long getLatestVersionId() {
        throw new UnsupportedOperationException("signature only");
    }

    public Date getCreationDate() {
        throw new UnsupportedOperationException("signature only");
    }

    public Date getLastModificationDate() {
        throw new UnsupportedOperationException("signature only");
    }

    public ConfluenceUser getCreator() {
        throw new UnsupportedOperationException("signature only");
    }

    public ConfluenceUser getLastModifier() {
        throw new UnsupportedOperationException("signature only");
    }

    public List<Label> getLabels() {
        throw new UnsupportedOperationException("signature only");
    }
}

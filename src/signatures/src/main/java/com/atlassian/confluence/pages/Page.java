package com.atlassian.confluence.pages;

import com.atlassian.confluence.spaces.Space;

/** A new one carries what it is given, until it is saved. */
public class Page extends AbstractPage {
    private long id;
    private String title = "";
    private String storage = "";
    private Space space;
    private Page parent;

    @Override
    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    @Override
    public String getTitle() {
        return title;
    }

    @Override
    public void setTitle(String title) {
        this.title = title;
    }

    @Override
    public String getBodyAsString() {
        return storage;
    }

    @Override
    public void setBodyAsString(String storage) {
        this.storage = storage;
    }

    @Override
    public Space getSpace() {
        return space;
    }

    public void setSpace(Space space) {
        this.space = space;
    }

    public Page getParent() {
        return parent;
    }

    public void setParentPage(Page parent) {
        this.parent = parent;
    }

    public void addChild(Page child) {
        child.setParentPage(this);
    }
}

package org.emptychair.host.confluence.content;

/** Somebody else saved the page after this edit began. */
public final class EditedMeanwhile extends PageRefused {

    private final StoredPage saved;

    EditedMeanwhile(StoredPage saved, int base) {
        super(
                "Version %d was saved while you were editing version %d."
                        .formatted(saved.version(), base));
        this.saved = saved;
    }

    /** The page as it is now. */
    public StoredPage saved() {
        return saved;
    }
}

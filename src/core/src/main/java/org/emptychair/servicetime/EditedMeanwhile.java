package org.emptychair.servicetime;

/** Somebody, perhaps the same person in another tab, changed the entry since it was read. */
public final class EditedMeanwhile extends RuntimeException {
    private final int known;
    private final int kept;

    public EditedMeanwhile(int known, int kept) {
        super("version %d was read, version %d is kept".formatted(known, kept));
        this.known = known;
        this.kept = kept;
    }

    /** The version that the change was based on. */
    public int known() {
        return known;
    }

    public int kept() {
        return kept;
    }
}

package org.emptychair.sync;

import org.emptychair.contact.IssueKey;
import org.emptychair.contact.Text;

/**
 * An account of ours that seems to write by itself, and what the admin says of it.
 *
 * @param reference the tracker's own key of it, at most 255 characters
 * @param name how the tracker shows it, at most 255 characters
 * @param example an issue on which it wrote what it writes everywhere
 * @param state what the admin says
 */
public record AutomaticAccount(String reference, String name, IssueKey example, State state) {
    /** What the admin can say of an account. */
    public enum State {
        /** Nothing yet: it answers for us. */
        PROPOSED,
        /** It writes by itself, so that its words are no answer. */
        ACCEPTED,
        /** A person writes there; it is not proposed again. */
        DECLINED
    }

    /** The most characters of reference and name. */
    static final int LONGEST = 255;

    public AutomaticAccount {
        reference = Text.checked("reference", reference, LONGEST);
        name = Text.checked("name", name, LONGEST);
    }

    /** The same account, of which the admin says something else. */
    public AutomaticAccount judged(State judgement) {
        return new AutomaticAccount(reference, name, example, judgement);
    }
}

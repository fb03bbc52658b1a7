package org.emptychair.chair;

import java.util.Optional;
import java.util.Set;
import org.emptychair.issue.IssueId;
import org.emptychair.setting.Mode;

/**
 * What one reader may see of issues, as far as it is known.
 *
 * @param mode in the shared one nobody sees an issue, whatever is known
 * @param check how the tracker was asked
 * @param visible issues that the tracker shows to this reader
 * @param hidden issues that it does not
 * @param reader the key of the one who reads; absent for a stranger
 * @param leader whether they are one of the team's leaders
 */
public record Sight(
        Mode mode,
        Check check,
        Set<IssueId> visible,
        Set<IssueId> hidden,
        Optional<String> reader,
        boolean leader) {
    /** How the tracker was asked what this reader may see. */
    public enum Check {
        /** Nothing needs to be asked, or what is not known yet will be. */
        GOES_ON,
        /** Everything that is known was told by the tracker; nothing more will be. */
        DONE,
        /** The reader has not yet allowed us to ask as them. */
        NOT_AUTHORISED,
        /** The tracker gave no answer. */
        FAILED
    }

    public Sight {
        visible = Set.copyOf(visible);
        hidden = Set.copyOf(hidden);
    }

    /** Of a reader in the shared mode. */
    public static Sight shared(Optional<String> reader, boolean leader) {
        return new Sight(Mode.SHARED, Check.GOES_ON, Set.of(), Set.of(), reader, leader);
    }

    public boolean isShared() {
        return mode == Mode.SHARED;
    }

    /** Whether this reader surely may see the issue by name. */
    public boolean sees(IssueId issue) {
        return !isShared() && visible.contains(issue);
    }

    /** Whether it is still to be found out. */
    public boolean isPending(IssueId issue) {
        return !isShared()
                && check == Check.GOES_ON
                && !visible.contains(issue)
                && !hidden.contains(issue);
    }
}

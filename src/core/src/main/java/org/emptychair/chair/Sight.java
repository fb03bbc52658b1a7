package org.emptychair.chair;

import java.util.Optional;
import java.util.Set;
import org.emptychair.issue.IssueId;
import org.emptychair.quote.Audience;
import org.emptychair.quote.Quote;
import org.emptychair.servicetime.Onlooker;
import org.emptychair.setting.Mode;

/**
 * What one reader may see of issues, as far as it is known.
 *
 * @param mode in the shared one nobody sees an issue, whatever is known
 * @param check how the tracker was asked
 * @param visible issues that the tracker shows to this reader
 * @param hidden issues that it does not
 * @param pages of the decisions that are named, those that the product shows to this reader
 * @param onlooker what they may see of leaders' weeks; absent for nothing but the team's line
 */
public record Sight(
        Mode mode,
        Check check,
        Set<IssueId> visible,
        Set<IssueId> hidden,
        Set<Long> pages,
        Optional<Onlooker> onlooker) {
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
        pages = Set.copyOf(pages);
    }

    /** Of a reader of whom nothing is known. */
    public static Sight unknown(Mode mode) {
        return new Sight(mode, Check.GOES_ON, Set.of(), Set.of(), Set.of(), Optional.empty());
    }

    public boolean isShared() {
        return mode == Mode.SHARED;
    }

    /** Whether this reader surely may see the issue by name. */
    public boolean sees(IssueId issue) {
        return !isShared() && visible.contains(issue);
    }

    /** A quote as this reader may read it: in the shared mode without its issue. */
    public Optional<Quote> read(Quote quote) {
        if (quote.issue().isEmpty()) {
            boolean leads = onlooker.map(Onlooker::leads).orElse(false);
            return quote.audience()
                    .filter(audience -> audience == Audience.READERS || leads)
                    .map(audience -> quote);
        }
        return isShared()
                ? Optional.of(quote.withoutIssue())
                : Optional.of(quote)
                        .filter(it -> it.issue().filter(at -> sees(at.id())).isPresent());
    }

    /** Whether it is still to be found out. */
    public boolean isPending(IssueId issue) {
        return !isShared()
                && check == Check.GOES_ON
                && !visible.contains(issue)
                && !hidden.contains(issue);
    }
}

package org.emptychair.chair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emptychair.TestWorld.DELIVERY;
import static org.emptychair.TestWorld.PHONE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.emptychair.contact.IssueKey;
import org.emptychair.issue.IssueId;
import org.emptychair.issue.IssueRef;
import org.emptychair.quote.Audience;
import org.emptychair.quote.Quote;
import org.emptychair.quote.QuoteId;
import org.emptychair.servicetime.Onlooker;
import org.emptychair.servicetime.Visibility;
import org.emptychair.setting.Mode;
import org.emptychair.tone.Tone;
import org.junit.jupiter.api.Test;

class SeenQuotesTest {
    private static final IssueId ISSUE = new IssueId(1181);
    private static final Quote ON_ISSUE = quote("a", Optional.of(ISSUE), Optional.empty());
    private static final Quote RELEASED =
            quote("b", Optional.empty(), Optional.of(Audience.READERS));
    private static final Quote FOR_LEADERS =
            quote("c", Optional.empty(), Optional.of(Audience.LEADERS));
    private static final Quote UNRELEASED = quote("d", Optional.empty(), Optional.empty());

    private static Quote quote(String id, Optional<IssueId> issue, Optional<Audience> audience) {
        return new Quote(
                new QuoteId(id),
                switch (id) {
                    case "a" -> "You took the money twice on Monday.";
                    case "b" -> "Nobody at your door knew my parcel.";
                    case "c" -> "The kettle leaks since its second day.";
                    default -> "Please, just call me on [phone number].";
                },
                ChairDraft.NOW,
                PHONE,
                Optional.empty(),
                new TreeSet<>(Set.of(DELIVERY)),
                Tone.NEGATIVE,
                id,
                issue.map(it -> new IssueRef(it, new IssueKey("CARE-" + it.number()))),
                audience);
    }

    private static SeenChair seen(Sight sight) {
        return ChairDraft.empty()
                .quoting(ON_ISSUE, RELEASED, FOR_LEADERS, UNRELEASED)
                .chair()
                .seenBy(sight);
    }

    private static Sight viewer(Set<IssueId> visible, boolean leads) {
        Onlooker onlooker =
                new Onlooker(
                        Optional.empty(),
                        leads,
                        Visibility.TEAM,
                        Set.of(),
                        ChairDraft.WEEK.sunday());
        return new Sight(
                Mode.AS_VIEWER,
                Sight.Check.GOES_ON,
                visible,
                Set.of(),
                Set.of(),
                Optional.of(onlooker));
    }

    private static List<String> ids(SeenChair seen) {
        return seen.parts().quotes().stream().map(it -> it.id().text()).toList();
    }

    @Test
    void whoMaySeeTheIssueReadsItsWords() {
        SeenChair seen = seen(viewer(Set.of(ISSUE), false));

        assertThat(ids(seen)).containsExactlyInAnyOrder("a", "b");
        assertThat(seen.pending()).isEmpty();
    }

    @Test
    void wordsWaitUntilTheReadersRightsAreKnown() {
        SeenChair seen = seen(viewer(Set.of(), true));

        assertThat(ids(seen)).containsExactlyInAnyOrder("b", "c");
        assertThat(seen.pending()).containsExactly(Part.QUOTES);
    }

    @Test
    void inTheSharedModeWordsHaveNoIssue() {
        SeenChair seen = seen(Sight.unknown(Mode.SHARED));

        assertThat(ids(seen)).containsExactlyInAnyOrder("a", "b");
        assertThat(seen.parts().quotes()).allMatch(it -> it.issue().isEmpty());
        assertThat(seen.pending()).isEmpty();
    }
}

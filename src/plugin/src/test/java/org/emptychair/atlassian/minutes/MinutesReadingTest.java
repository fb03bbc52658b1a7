package org.emptychair.atlassian.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.emptychair.atlassian.access.Accounts;
import org.emptychair.contact.IssueKey;
import org.emptychair.contact.ThemeName;
import org.emptychair.decision.Decision;
import org.emptychair.decision.Decisions;
import org.emptychair.decision.InMemoryDecisions;
import org.emptychair.decision.Member;
import org.emptychair.decision.Rewritten;
import org.emptychair.decision.ServedIssue;
import org.emptychair.decision.State;
import org.emptychair.decision.Wanted;
import org.emptychair.issue.IssueId;
import org.junit.jupiter.api.Test;

class MinutesReadingTest {
    private static final Member MORI = new Member("u-mori", "Aiko Mori");
    private static final Instant NOON = Instant.parse("2026-11-10T12:00:00Z");

    private static final long BROKEN = 6;

    private final Decisions decisions = new InMemoryDecisions();
    private final Map<Long, PageText> site = new HashMap<>();
    private final Memory memory = new Memory();
    private final List<Long> retold = new ArrayList<>();
    private final Map<IssueKey, IssueId> numbers = new HashMap<>();
    private String face = "Monday";
    private final MinutesReading reading =
            new MinutesReading(
                    memory,
                    this::find,
                    new Minutes(decisions, new Staff(), keys -> numbers),
                    retold::add,
                    () -> {});

    private Optional<PageText> find(long page) {
        if (page == BROKEN) {
            throw new IllegalStateException("page 6 cannot be read");
        }
        return Optional.ofNullable(site.get(page));
    }

    private static final class Staff implements Accounts {
        @Override
        public Optional<Account> caller() {
            return Optional.empty();
        }

        @Override
        public Optional<Account> named(String userName) {
            return Optional.empty();
        }

        @Override
        public Optional<Account> of(String key) {
            return Optional.of(new Account(key, "rey", "Tomás Rey"));
        }
    }

    private static final class Memory implements ReadPages {
        private final TreeMap<Long, Hint> pages = new TreeMap<>();

        @Override
        public boolean hint(long page, boolean states) {
            Hint before = pages.getOrDefault(page, new Hint(page, 0, 0, ""));
            pages.put(page, new Hint(page, before.count() + 1, before.version(), before.face()));
            return true;
        }

        @Override
        public List<Hint> hinted() {
            return pages.values().stream().filter(hint -> hint.count() > 0).toList();
        }

        @Override
        public List<Hint> read(long after) {
            return List.copyOf(pages.tailMap(after, false).values());
        }

        @Override
        public void read(Hint hint, int version, String face) {
            pages.put(hint.page(), new Hint(hint.page(), 0, version, face));
        }
    }

    private void save(int version, String space, String... macros) {
        site.put(7L, new PageText(7, space, version, String.join("", macros), MORI, NOON, face));
    }

    private static String macro(String id, String words) {
        return ("<ac:structured-macro ac:name=\"customer-decision\""
                        + " ac:macro-id=\"%s\"><ac:parameter ac:name=\"owner\"><ri:user"
                        + " ri:userkey=\"u-rey\"/></ac:parameter><ac:parameter"
                        + " ac:name=\"due\">2026-12-01</ac:parameter><ac:parameter"
                        + " ac:name=\"serves\">care-7; Lids</ac:parameter>"
                        + "<ac:rich-text-body><p>%s</p></ac:rich-text-body></ac:structured-macro>")
                .formatted(id, words);
    }

    private void readHinted() {
        memory.hint(7, true);
        reading.run(() -> true);
    }

    private List<Decision> kept() {
        return decisions.newest(Wanted.ALL, Optional.empty(), 10);
    }

    @Test
    void whatAPageStatesIsKept() {
        save(1, "OPS", macro("m1", "Call them"));

        readHinted();

        Decision decision = kept().get(0);
        assertThat(decision.terms().statement()).isEqualTo("Call them");
        assertThat(decision.terms().owner()).contains(new Member("u-rey", "Tomás Rey"));
        assertThat(decision.terms().issues())
                .extracting(issue -> issue.key())
                .containsExactly(new IssueKey("CARE-7"));
        assertThat(decision.terms().themes()).containsExactly(new ThemeName("Lids"));
        assertThat(decision.course().decidedAt()).contains(NOON);
        assertThat(decision.recorded().by()).isEqualTo(MORI);
    }

    @Test
    void aPageThatCannotBeReadKeepsNoOtherFromBeingRead() {
        memory.hint(BROKEN, true);
        save(1, "OPS", macro("m1", "Call them"));

        readHinted();

        assertThat(kept()).hasSize(1);
        assertThat(memory.hinted()).extracting(ReadPages.Hint::page).containsExactly(BROKEN);
    }

    @Test
    void anIssueThatMovedKeepsItsNumberWhenItsPageIsEdited() {
        numbers.put(new IssueKey("CARE-7"), new IssueId(17));
        save(1, "OPS", macro("m1", "Call them"));
        readHinted();
        numbers.clear();

        save(2, "OPS", macro("m1", "Call them today"));
        readHinted();

        assertThat(kept().get(0).terms().statement()).isEqualTo("Call them today");
        assertThat(kept().get(0).terms().issues())
                .containsExactly(
                        new ServedIssue(new IssueKey("CARE-7"), Optional.of(new IssueId(17))));
    }

    @Test
    void aPageReadAgainChangesNothing() {
        save(1, "OPS", macro("m1", "Call them"));
        readHinted();
        List<Decision> before = kept();

        readHinted();

        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void aDecisionIsEditedMovedTakenOutAndBroughtBackAndStaysTheSame() {
        save(1, "OPS", macro("m1", "Call them"));
        readHinted();
        Decision first = kept().get(0);
        Rewritten.in(decisions, first.done(NOON.plusSeconds(60), ZoneOffset.UTC));

        save(2, "CARE", macro("m1", "Call them today"));
        readHinted();
        Decision edited = kept().get(0);
        save(3, "CARE", "<p/>");
        readHinted();
        State gone = kept().get(0).state();
        save(4, "CARE", macro("m1", "Call them today"));
        readHinted();

        assertThat(edited.id()).isEqualTo(first.id());
        assertThat(edited.place().space()).isEqualTo("CARE");
        assertThat(edited.state()).isEqualTo(State.DONE);
        assertThat(gone).isEqualTo(State.WITHDRAWN);
        assertThat(kept()).containsExactly(edited);
    }

    @Test
    void aPageInTheTrashStatesNothing() {
        save(1, "OPS", macro("m1", "Call them"));
        readHinted();

        site.clear();
        readHinted();

        assertThat(kept().get(0).state()).isEqualTo(State.WITHDRAWN);
    }

    @Test
    void aLostEventIsMadeGoodByComparingVersions() {
        save(1, "OPS", macro("m1", "Call them"));
        readHinted();
        save(2, "OPS", macro("m1", "Visit them"));

        for (int run = 0; run < 60; run++) {
            reading.run(() -> true);
        }

        assertThat(kept().get(0).terms().statement()).isEqualTo("Visit them");
    }

    @Test
    void aPageThatIsRestrictedIsToldToItsLinksByItsEventAndByComparing() {
        save(1, "OPS", macro("m1", "Call them"));
        readHinted();
        readHinted();
        assertThat(retold).containsExactly(7L);

        face = "";
        save(1, "OPS", macro("m1", "Call them"));
        readHinted();
        assertThat(retold).containsExactly(7L, 7L);

        face = "Tuesday";
        save(1, "OPS", macro("m1", "Call them"));
        for (int run = 0; run < 60; run++) {
            reading.run(() -> true);
        }
        assertThat(retold).containsExactly(7L, 7L, 7L);
    }

    @Test
    void brokenMarkupLeavesWhatIsKept() {
        save(1, "OPS", macro("m1", "Call them"));
        readHinted();

        save(2, "OPS", "<p>half");
        readHinted();

        assertThat(kept().get(0).state()).isEqualTo(State.DECIDED);
        assertThat(memory.hinted()).isEmpty();
    }
}

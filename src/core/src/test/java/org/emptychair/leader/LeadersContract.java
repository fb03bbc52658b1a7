package org.emptychair.leader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.emptychair.TestWorld;
import org.junit.jupiter.api.Test;

/** What every store of leaders does. */
public abstract class LeadersContract {
    private static final PersonKey LENA = new PersonKey("4028b8-lena");
    private static final PersonKey INES = new PersonKey("4028b8-Ines");

    /** A store without any leader. */
    protected abstract Leaders empty();

    @Test
    void leadersAreListedByFamilyNameWhateverTheAccents() {
        Leaders leaders = empty();
        leaders.keep(Leader.of(new PersonKey("t"), "Tomás Rey"));
        leaders.keep(Leader.of(new PersonKey("o"), "Jan Ösen"));
        leaders.keep(Leader.of(new PersonKey("k"), "Kofi Osei"));
        leaders.keep(Leader.of(LENA, "Lena Berg"));

        List<Leader> all = leaders.all();

        assertThat(all)
                .extracting(Leader::name)
                .containsExactly("Lena Berg", "Kofi Osei", "Jan Ösen", "Tomás Rey");
    }

    @Test
    void everythingKnownOfALeaderComesBack() {
        Leaders leaders = empty();
        Leader known = everythingKnown();

        leaders.keep(known);

        assertThat(leaders.find(INES)).contains(known);
        assertThat(leaders.find(LENA)).isEmpty();
        assertThat(leaders.find(new PersonKey("4028b8-ines"))).isEmpty();
    }

    private static WorkingTime everyHistory() {
        return new WorkingTime(
                new TreeMap<>(
                        Map.of(
                                LocalDate.of(2026, 1, 1),
                                WorkingWeek.fiveDaysOf(420),
                                LocalDate.of(2026, 7, 1),
                                new WorkingWeek(Map.of(DayOfWeek.SUNDAY, 360)))),
                List.of(
                        new Leave(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 8), false),
                        new Leave(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 24), true)));
    }

    private static Leader everythingKnown() {
        return new Leader(
                INES,
                "Inés \"高\" Haddad",
                "Haddad",
                Optional.of("Chief executive"),
                Optional.of(TestWorld.FINANCE),
                new Tenure(
                        Optional.of(LocalDate.of(2020, 2, 29)),
                        Optional.of(LocalDate.of(2027, 1, 31))),
                everyHistory(),
                new TreeSet<>(List.of(LENA, new PersonKey("a"))),
                Optional.of("ines.haddad"),
                true,
                Optional.of(35));
    }

    @Test
    void aLeaderKeptAgainReplacesTheOneBefore() {
        Leaders leaders = empty();
        leaders.keep(everythingKnown());
        Leader plain = Leader.of(INES, "Ines Haddad");

        leaders.keep(plain);

        assertThat(leaders.all()).containsExactly(plain);
    }

    @Test
    void whoIsALeaderAlreadyIsWelcomedAsTheyAre() {
        Leaders leaders = empty();
        Leader first = leaders.welcome(Leader.of(LENA, "Lena Berg"));

        Leader again = leaders.welcome(Leader.of(LENA, "Somebody else"));

        assertThat(again).isEqualTo(first);
        assertThat(leaders.all()).containsExactly(first);
    }

    @Test
    void aRemovedLeaderIsGone() {
        Leaders leaders = empty();
        leaders.keep(Leader.of(LENA, "Lena Berg"));

        assertThat(leaders.remove(LENA)).isTrue();
        assertThat(leaders.remove(LENA)).isFalse();
        assertThat(leaders.all()).isEmpty();
    }

    @Test
    void refusesMoreLeadersThanFit() {
        Leaders leaders = empty();
        IntStream.range(0, Leaders.MOST)
                .forEach(i -> leaders.keep(Leader.of(new PersonKey("k" + i), "L " + i)));

        assertThatThrownBy(() -> leaders.keep(Leader.of(LENA, "Lena Berg")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("500");
        assertThatThrownBy(() -> leaders.welcome(Leader.of(LENA, "Lena Berg")))
                .isInstanceOf(IllegalStateException.class);
        leaders.keep(Leader.of(new PersonKey("k7"), "Changed"));
        assertThat(leaders.all()).hasSize(Leaders.MOST);
    }
}

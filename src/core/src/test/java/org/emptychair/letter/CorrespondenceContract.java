package org.emptychair.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.emptychair.contact.Department;
import org.emptychair.leader.PersonKey;
import org.junit.jupiter.api.Test;

/** What every store of the choices for letters does. */
public abstract class CorrespondenceContract {
    /** A store in which nobody chose anything yet. */
    protected abstract Correspondence.Choices untouched();

    private static SortedMap<Department, SortedSet<PersonKey>> named() {
        SortedMap<Department, SortedSet<PersonKey>> named = new TreeMap<>(Readers.BY_NAME);
        Map.of("Finance", List.of("kofi", "a key"), "고객 지원: \"R&D\"", List.of("lena"))
                .forEach(
                        (department, people) ->
                                named.put(
                                        new Department(department),
                                        new TreeSet<>(
                                                people.stream().map(PersonKey::new).toList())));
        return named;
    }

    @Test
    void theInitialChoiceHoldsUntilSomebodyChooses() {
        assertThat(untouched().current()).isEqualTo(Correspondence.INITIAL);
    }

    @Test
    void whatTheAdminChoseComesBackWhole() {
        Correspondence.Choices choices = untouched();
        Correspondence chosen =
                new Correspondence(new Schedule(false, DayOfWeek.FRIDAY, 16), new Readers(named()));

        choices.replace(chosen);

        assertThat(choices.current()).isEqualTo(chosen);
        choices.replace(Correspondence.INITIAL);
        assertThat(choices.current()).isEqualTo(Correspondence.INITIAL);
    }
}

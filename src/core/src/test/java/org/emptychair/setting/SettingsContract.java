package org.emptychair.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.emptychair.TestWorld;
import org.junit.jupiter.api.Test;

/** What every store of settings does. */
public abstract class SettingsContract {
    /** A store in which nobody chose anything yet. */
    protected abstract Settings untouched();

    private static TeamSettings chosen(ZoneId zone, Mode mode, List<String> groups) {
        return new TeamSettings(
                zone, mode, 15, new TreeSet<>(groups), Optional.of("a7a4f5f2-0001-link"));
    }

    @Test
    void theInitialSettingsHoldUntilSomebodyChooses() {
        assertThat(untouched().current()).isEqualTo(TeamSettings.INITIAL);
    }

    @Test
    void whatTheAdminChoseComesBackWhole() {
        Settings settings = untouched();
        TeamSettings chosen =
                chosen(TestWorld.BERLIN, Mode.AS_VIEWER, List.of("care team", "고객 지원 🐌", "a,b;c"));

        settings.replace(chosen);

        assertThat(settings.current()).isEqualTo(chosen);
    }

    @Test
    void theLastChoiceHolds() {
        Settings settings = untouched();
        settings.replace(chosen(TestWorld.BERLIN, Mode.AS_VIEWER, List.of("care team")));

        settings.replace(TeamSettings.INITIAL);

        assertThat(settings.current()).isEqualTo(TeamSettings.INITIAL);
    }

    @Test
    void anOffsetAndTwentyGroupsAreKeptToo() {
        Settings settings = untouched();
        List<String> groups = IntStream.range(0, 20).mapToObj(i -> "group " + i).toList();
        TeamSettings chosen = chosen(ZoneId.of("+05:30"), Mode.SHARED, groups);

        settings.replace(chosen);

        assertThat(settings.current()).isEqualTo(chosen);
    }
}

package org.emptychair.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.emptychair.TestWorld;
import org.junit.jupiter.api.Test;

class TeamSettingsTest {
    private static TeamSettings settings(int minutes, int groups) {
        SortedSet<String> names =
                IntStream.range(0, groups)
                        .mapToObj(i -> "group " + i)
                        .collect(Collectors.toCollection(TreeSet::new));
        return new TeamSettings(TestWorld.BERLIN, Mode.SHARED, minutes, names, Optional.empty());
    }

    @Test
    void jiraIsReadEveryOneToSixtyMinutes() {
        assertThat(settings(1, 0).syncMinutes()).isEqualTo(1);
        assertThat(settings(60, 0).syncMinutes()).isEqualTo(60);
        assertThatThrownBy(() -> settings(0, 0)).hasMessage("syncMinutes is 1 to 60, was 0");
        assertThatThrownBy(() -> settings(61, 0)).hasMessage("syncMinutes is 1 to 60, was 61");
    }

    @Test
    void twentyGroupsFit() {
        assertThat(settings(5, 20).customerService()).hasSize(20);
        assertThatThrownBy(() -> settings(5, 21)).hasMessageContaining("21 groups");
    }

    @Test
    void aSecretNeverShowsItself() {
        assertThat(new Secret("open sesame")).hasToString("Secret[hidden]");
        assertThatThrownBy(() -> new Secret("open\nsesame"))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .doesNotContain("sesame");
        assertThatThrownBy(() -> new Secret(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Secret("x".repeat(4_001))).hasMessageContaining("4001");
    }
}

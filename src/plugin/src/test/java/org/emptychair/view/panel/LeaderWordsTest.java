package org.emptychair.view.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.emptychair.leader.PersonKey;
import org.emptychair.servicetime.Baseline;
import org.emptychair.servicetime.CallDays;
import org.emptychair.servicetime.Programme;
import org.emptychair.servicetime.ShareRange;
import org.emptychair.servicetime.ShareRange.Standing;
import org.emptychair.servicetime.TeamTime;
import org.emptychair.servicetime.Visibility;
import org.emptychair.setting.Mode;
import org.emptychair.view.Discretion;
import org.emptychair.view.Phrases;
import org.emptychair.view.PropertyTexts;
import org.emptychair.week.IsoWeek;
import org.junit.jupiter.api.Test;

class LeaderWordsTest {
    private static final ShareRange RANGE = new ShareRange(45, 65, Standing.NOT_YET_KNOWN);

    private static LeadersView view(List<TeamTime.Row> rows, Optional<TeamTime.Team> team) {
        Phrases phrases = new Phrases(new PropertyTexts(), new Discretion(Mode.SHARED));
        return new LeaderWords(phrases)
                .of(
                        new TeamTime(
                                new IsoWeek(2026, 46),
                                70,
                                Optional.of(new Programme.Day(37, 90)),
                                Visibility.TEAM,
                                rows,
                                team),
                        List.of());
    }

    private static TeamTime.Row row(ShareRange share, Optional<Baseline> before, int open) {
        return new TeamTime.Row(
                new PersonKey("lena"),
                "Lena Berg",
                Optional.of("Technology"),
                share,
                before,
                open,
                new CallDays(0, 2));
    }

    @Test
    void whatIsNotKnownYetIsARange() {
        LeadersView view = view(List.of(row(RANGE, Optional.empty(), 1)), Optional.empty());

        assertThat(view.about()).isEqualTo("week 46, goal 70% · day 37 of 90 · seen by this team");
        LeaderView lena = view.rows().get(0);
        assertThat(lena.share() + lena.rest()).isEqualTo("45 to 65%, 1 day open");
        assertThat(lena.bar().words())
                .isEqualTo("Lena Berg: 45 to 65%, 1 day open; the goal is 70%");
        assertThat(lena.bar().open()).isPresent();
    }

    @Test
    void whereTheyBeganStandsBesideTheShare() {
        ShareRange known = new ShareRange(74, 74, Standing.MET);
        LeadersView view =
                view(
                        List.of(row(known, Optional.of(new Baseline(35, false)), 0)),
                        Optional.empty());

        LeaderView lena = view.rows().get(0);
        assertThat(lena.share() + lena.rest()).isEqualTo("74%, was 35%");
        assertThat(lena.bar().open()).isEmpty();
        assertThat(lena.bar().before()).contains("35.0%");
    }

    @Test
    void allOthersReadTheTeamsOneLine() {
        LeadersView view =
                view(
                        List.of(),
                        Optional.of(
                                new TeamTime.Team(new ShareRange(52, 56, Standing.NOT_MET), 4, 5)));

        assertThat(view.rows()).isEmpty();
        assertThat(view.team()).isEqualTo("Our team: 52 to 56%, 4 of 5 weeks confirmed");
        assertThat(view.about()).doesNotContain("seen by");
    }

    @Test
    void whoWasAwayHasNoShareOfZero() {
        LeadersView view =
                view(List.of(row(ShareRange.AWAY, Optional.empty(), 0)), Optional.empty());

        assertThat(view.rows().get(0).share()).isEqualTo("away");
    }

    @Test
    void whereNothingMayBeToldThatIsSaid() {
        LeadersView view = view(List.of(), Optional.empty());

        assertThat(view.note()).isEqualTo("Nothing can be told of the leaders’ time yet.");
        assertThat(view.about()).isEmpty();
    }
}

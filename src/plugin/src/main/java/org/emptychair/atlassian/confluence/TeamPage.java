package org.emptychair.atlassian.confluence;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.emptychair.atlassian.mail.UserNames;
import org.emptychair.contact.Department;
import org.emptychair.leader.Leader;
import org.emptychair.servicetime.Commitment;
import org.emptychair.servicetime.Programme;
import org.emptychair.servicetime.Visibility;
import org.emptychair.sync.WorklogState;
import org.emptychair.view.Texts;
import org.emptychair.view.time.MyTimeView;
import org.emptychair.view.time.TeamView;

/** Fills the administrators' page of the team. */
final class TeamPage {
    private final ConfluenceRoot root;
    private final Running running;
    private final Texts texts;
    private final UserNames users;

    TeamPage(ConfluenceRoot root, Running running) {
        this.root = root;
        this.running = running;
        this.texts = root.texts();
        this.users = new UserNames(root.accounts());
    }

    TeamView view(MyTimeView.Place place, String notice, String warning, String file) {
        Optional<WorklogState> state = running.leading().worklogs().find();
        return new TeamView(
                place,
                notice,
                warning,
                goal(),
                running.leading().leaders().all().stream().map(this::person).toList(),
                state.map(WorklogState::strangers).orElse(List.of()).stream()
                        .map(this::stranger)
                        .toList(),
                state.flatMap(WorklogState::failure)
                        .map(said -> texts.say("emptychair.team.worklogs.failed", said))
                        .orElse(""),
                file);
    }

    private TeamView.Goal goal() {
        Commitment commitment = running.leading().commitments().current();
        LocalDate today =
                LocalDate.ofInstant(root.clock().instant(), root.settings().current().zone());
        return new TeamView.Goal(
                Integer.toString(commitment.goalOn(today)),
                commitment.programme().map(it -> it.start().toString()).orElse(""),
                Integer.toString(
                        commitment.programme().map(Programme::days).orElse(Programme.USUAL_DAYS)),
                Integer.toString(commitment.callDays()),
                Stream.of(Visibility.values())
                        .map(
                                it ->
                                        new MyTimeView.Choice(
                                                it.name(),
                                                texts.say(
                                                        "emptychair.team.visibility."
                                                                + it.name()
                                                                        .toLowerCase(Locale.ROOT)),
                                                it == commitment.visibility()))
                        .toList(),
                String.join("\n", running.calendars().hosts().current()));
    }

    private TeamView.Person person(Leader leader) {
        return new TeamView.Person(
                leader.key().text(),
                users.name(leader.key()),
                leader.name(),
                leader.title().orElse(""),
                leader.department().map(Department::name).orElse(""),
                leader.tenure().joined().map(LocalDate::toString).orElse(""),
                leader.tenure().left().map(LocalDate::toString).orElse(""),
                leader.jiraUser().orElse(""));
    }

    private TeamView.Stranger stranger(WorklogState.Stranger stranger) {
        return new TeamView.Stranger(
                stranger.account(),
                texts.say(
                        "emptychair.team.stranger",
                        stranger.name(),
                        stranger.account(),
                        Integer.toString(stranger.worklogs())));
    }
}

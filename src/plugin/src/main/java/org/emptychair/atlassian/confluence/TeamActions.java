package org.emptychair.atlassian.confluence;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emptychair.atlassian.access.Accounts;
import org.emptychair.atlassian.team.TeamFile;
import org.emptychair.atlassian.team.TeamRefused;
import org.emptychair.contact.Department;
import org.emptychair.leader.Leader;
import org.emptychair.leader.Leaders;
import org.emptychair.leader.PersonKey;
import org.emptychair.leader.Tenure;
import org.emptychair.servicetime.Commitment;
import org.emptychair.servicetime.Programme;
import org.emptychair.servicetime.Visibility;
import org.emptychair.view.RefusedWords;
import org.emptychair.view.Texts;

/** What the buttons of the team's page do; what cannot be is said and changes nothing. */
final class TeamActions {
    private static final int MOST_HOSTS = 50;

    private final ConfluenceRoot root;
    private final Running running;
    private final Leaders leaders;
    private final Texts texts;

    TeamActions(ConfluenceRoot root, Running running) {
        this.root = root;
        this.running = running;
        this.leaders = running.leading().leaders();
        this.texts = root.texts();
    }

    TeamFile file() {
        return new TeamFile(leaders, root.accounts(), today());
    }

    /** What is wrong; empty for nothing. */
    String run(HttpServletRequest form) {
        try {
            switch (value(form, "action")) {
                case "goal" -> goal(form);
                case "change" -> leader(form).ifPresent(it -> leaders.keep(changed(it, form)));
                case "remove" -> leader(form).ifPresent(this::remove);
                case "add" -> add(value(form, "users"));
                case "add-group" -> addGroup(value(form, "group"));
                case "match" -> leader(form).ifPresent(it -> leaders.keep(matched(it, form)));
                case "import" -> file().keep(value(form, "file"));
                default -> throw new IllegalArgumentException("an action has no name");
            }
            return "";
        } catch (TeamRefused | IllegalArgumentException | DateTimeException wrong) {
            return texts.say("emptychair.team.wrong", RefusedWords.of(texts, wrong));
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(root.clock().instant(), root.settings().current().zone());
    }

    private void goal(HttpServletRequest form) {
        Commitment now = running.leading().commitments().current();
        Optional<Programme> programme =
                day(form, "start").map(day -> new Programme(day, number(form, "days")));
        Commitment changed =
                new Commitment(
                        now.goals(),
                        programme,
                        number(form, "callDays"),
                        Visibility.valueOf(value(form, "visibility")));
        int goal = number(form, "goal");
        SortedSet<String> hosts = hosts(value(form, "hosts"));
        running.leading()
                .commitments()
                .replace(goal == now.goalOn(today()) ? changed : changed.withGoal(today(), goal));
        running.calendars().hosts().replace(hosts);
    }

    private static SortedSet<String> hosts(String typed) {
        List<String> hosts =
                Stream.of(typed.toLowerCase(Locale.ROOT).split("[\\s,]+", -1))
                        .filter(host -> !host.isEmpty())
                        .toList();
        for (String host : hosts) {
            if (!host.matches("(https?://)?[a-z0-9.-]{1,200}(:\\d{1,5})?")) {
                throw new IllegalArgumentException("'%s' is no host".formatted(host));
            }
        }
        if (hosts.size() > MOST_HOSTS) {
            throw new IllegalArgumentException("at most %d hosts fit".formatted(MOST_HOSTS));
        }
        return hosts.stream().collect(Collectors.toCollection(TreeSet::new));
    }

    private Optional<Leader> leader(HttpServletRequest form) {
        return leaders.find(new PersonKey(value(form, "id")));
    }

    private Leader changed(Leader leader, HttpServletRequest form) {
        Leader changed =
                with(
                        leader,
                        text(form, "title"),
                        text(form, "department").map(Department::new),
                        new Tenure(day(form, "joined"), day(form, "left")),
                        text(form, "jiraUser"));
        return text(form, "assistants")
                .map(users -> changed.assistedBy(assistants(users)))
                .orElse(changed);
    }

    /** A dash is nobody. */
    private SortedSet<PersonKey> assistants(String users) {
        return named(users.equals("-") ? "" : users)
                .map(it -> new PersonKey(it.key()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Leader matched(Leader leader, HttpServletRequest form) {
        return with(
                leader,
                leader.title(),
                leader.department(),
                leader.tenure(),
                text(form, "jiraUser"));
    }

    private static Leader with(
            Leader leader,
            Optional<String> title,
            Optional<Department> department,
            Tenure tenure,
            Optional<String> jiraUser) {
        return new Leader(
                leader.key(),
                leader.name(),
                leader.familyName(),
                title,
                department,
                tenure,
                leader.work(),
                leader.assistants(),
                jiraUser,
                leader.agreed(),
                leader.estimate());
    }

    /** Who has logged anything keeps their past weeks, and leads no more from tomorrow on. */
    private void remove(Leader leader) {
        boolean logged =
                !running.leading().times().newest(leader.key(), Optional.empty(), 1).isEmpty();
        if (!logged) {
            leaders.remove(leader.key());
            return;
        }
        Optional<LocalDate> joined = leader.tenure().joined().filter(day -> !day.isAfter(today()));
        leaders.keep(
                with(
                        leader,
                        leader.title(),
                        leader.department(),
                        new Tenure(joined, Optional.of(today())),
                        leader.jiraUser()));
    }

    private void add(String users) {
        welcome(named(users).toList());
    }

    /** All of them are found before any is kept. */
    private void welcome(List<Accounts.Account> people) {
        people.forEach(it -> leaders.welcome(Leader.of(new PersonKey(it.key()), it.fullName())));
    }

    private void addGroup(String name) {
        List<Accounts.Account> members =
                new ConfluenceGroups(root.readers().users())
                        .members(name)
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "'%s' is no group".formatted(name)));
        if (members.size() > Leaders.MOST) {
            throw new IllegalArgumentException(
                    "group '%s' has %,d members, at most %d people lead"
                            .formatted(name, members.size(), Leaders.MOST));
        }
        welcome(members);
    }

    private Stream<Accounts.Account> named(String users) {
        return Stream.of(users.split("[\\s,]+", -1))
                .filter(user -> !user.isEmpty())
                .map(this::account);
    }

    private Accounts.Account account(String user) {
        return root.accounts()
                .named(user)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "'%s' is nobody's user name".formatted(user)));
    }

    private static int number(HttpServletRequest form, String field) {
        String text = value(form, field);
        if (!text.matches("\\d{1,4}")) {
            throw new IllegalArgumentException("'%s' is no number".formatted(text));
        }
        return Integer.parseInt(text);
    }

    private static Optional<LocalDate> day(HttpServletRequest form, String field) {
        return text(form, field).map(LocalDate::parse);
    }

    private static Optional<String> text(HttpServletRequest form, String field) {
        return Optional.of(value(form, field)).filter(text -> !text.isEmpty());
    }

    private static String value(HttpServletRequest form, String field) {
        return Optional.ofNullable(form.getParameter(field)).orElse("").strip();
    }
}

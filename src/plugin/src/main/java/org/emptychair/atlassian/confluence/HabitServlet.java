package org.emptychair.atlassian.confluence;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.emptychair.contact.Slice;
import org.emptychair.habit.Habit;
import org.emptychair.habit.Habits;
import org.emptychair.habit.SeatOutcomes;
import org.emptychair.setting.Mode;
import org.emptychair.view.Discretion;
import org.emptychair.view.Phrases;
import org.emptychair.view.habit.HabitView;
import org.emptychair.view.letter.OutboxView;
import org.emptychair.wocas.Findings;

/** The administrators' page on what the team keeps up; it names no person. */
public final class HabitServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    private final transient ConfluenceRoot root;
    private final transient AdminGate gate;

    public HabitServlet(ConfluenceRoot root) {
        this.root = root;
        this.gate = new AdminGate(root);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!gate.opensStore(request, response)) {
            return;
        }
        OutboxView.Place place = PageAnswer.place(root, "habit", request, response);
        HabitView view =
                new HabitView(
                        place,
                        lines(habits().now()),
                        place.action().replaceFirst("habit$", "series"));
        PageAnswer.send(
                response,
                root.templates().fill("habit/habit.vm", root.texts(), Map.of("p", view)).markup());
    }

    private Habits habits() {
        Running running = root.running().orElseThrow();
        return new Habits(
                running.chairs().closing().closing().snapshots(),
                new SeatOutcomes(
                        running.chairs().stores().seats(), running.chairs().stores().decisions()),
                new Habits.Readings(
                        week ->
                                running.theming()
                                        .findings()
                                        .of(List.of(Slice.ALL), week)
                                        .map(Findings::themes)
                                        .orElse(List.of()),
                        running.leading().team()::at),
                () -> root.settings().current().zone(),
                root.clock());
    }

    private List<HabitView.Line> lines(Habit habit) {
        Phrases phrases = new Phrases(root.texts(), new Discretion(Mode.AS_VIEWER));
        List<HabitView.Line> lines = new ArrayList<>();
        lines.add(
                new HabitView.Line(
                        phrases.say("emptychair.habit.meetings"),
                        phrases.counted(
                                "emptychair.habit.meetings.",
                                habit.meetings(),
                                phrases.number(habit.decided()))));
        lines.add(
                new HabitView.Line(
                        phrases.say("emptychair.habit.signals"),
                        phrases.counted(
                                "emptychair.habit.signals.",
                                habit.signals(),
                                phrases.number(habit.answered()),
                                phrases.number(habit.inTime()))));
        lines.add(new HabitView.Line(phrases.say("emptychair.habit.weeks"), weeks(habit, phrases)));
        return lines;
    }

    private static String weeks(Habit habit, Phrases phrases) {
        return habit.weeks()
                .map(
                        weeks ->
                                phrases.say(
                                        "emptychair.habit.weeks.confirmed",
                                        phrases.number(weeks.confirmed()),
                                        phrases.number(weeks.all())))
                .orElseGet(() -> phrases.say("emptychair.habit.weeks.few"));
    }
}

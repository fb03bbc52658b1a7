package org.emptychair.atlassian.confluence;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.emptychair.chair.series.Ahead;
import org.emptychair.chair.series.MeetingSeries;
import org.emptychair.chair.series.Plan;
import org.emptychair.chair.series.Rhythm;
import org.emptychair.view.Texts;
import org.emptychair.view.ZoneNames;
import org.emptychair.view.letter.OutboxView.Choice;
import org.emptychair.view.series.SeriesView.Form;

/** The forms of series: as they were typed while that is wrong, else as they stand. */
final class PlanForms {
    private static final int HOURS = 24;
    private static final String NEW = "0";

    private final ConfluenceRoot root;
    private final Texts texts;
    private final Function<Plan, Optional<String>> parents;

    /**
     * @param parents titles of the pages above, as far as their reader may see them
     */
    PlanForms(ConfluenceRoot root, Function<Plan, Optional<String>> parents) {
        this.root = root;
        this.texts = root.texts();
        this.parents = parents;
    }

    /** What the fields hold. */
    private record Fields(
            String title,
            String parent,
            String day,
            String hour,
            String zone,
            String ahead,
            String skipped) {}

    /** For a new one. */
    Form of(Optional<HttpServletRequest> typed) {
        return form(
                NEW,
                typed.filter(it -> isAbout(it, NEW))
                        .map(PlanForms::typed)
                        .orElseGet(
                                () ->
                                        new Fields(
                                                texts.say("emptychair.series.title.usual")
                                                        + " "
                                                        + Plan.DATE,
                                                "",
                                                "4",
                                                "10",
                                                ZoneNames.of(root.settings().current().zone()),
                                                Ahead.EVENING_BEFORE.name(),
                                                "")));
    }

    /** For one that there is. */
    Form of(MeetingSeries series, Optional<HttpServletRequest> typed) {
        String id = Long.toString(series.id());
        return form(
                id,
                typed.filter(it -> isAbout(it, id))
                        .map(PlanForms::typed)
                        .orElseGet(() -> kept(series.plan())));
    }

    private static boolean isAbout(HttpServletRequest request, String id) {
        String about = TypedPlan.given(request, "id");
        return id.equals(about.isEmpty() ? NEW : about);
    }

    private static Fields typed(HttpServletRequest request) {
        return new Fields(
                TypedPlan.given(request, "title"),
                TypedPlan.given(request, "parent"),
                TypedPlan.given(request, "day"),
                TypedPlan.given(request, "hour"),
                TypedPlan.given(request, "zone"),
                TypedPlan.given(request, "ahead"),
                TypedPlan.given(request, "skipped"));
    }

    private Fields kept(Plan plan) {
        Rhythm rhythm = plan.rhythm();
        return new Fields(
                plan.title(),
                parents.apply(plan).or(() -> plan.parent().map(TypedPlan::number)).orElse(""),
                Integer.toString(rhythm.day().getValue()),
                Integer.toString(rhythm.hour()),
                ZoneNames.of(rhythm.zone()),
                rhythm.ahead().name(),
                rhythm.skipped().stream()
                        .map(LocalDate::toString)
                        .collect(Collectors.joining("\n")));
    }

    private Form form(String id, Fields fields) {
        return new Form(
                id,
                fields.title(),
                fields.parent(),
                Stream.of(DayOfWeek.values())
                        .map(it -> choice(it.getValue(), day(it), fields.day()))
                        .toList(),
                IntStream.range(0, HOURS)
                        .mapToObj(it -> choice(it, hour(it), fields.hour()))
                        .toList(),
                fields.zone(),
                Stream.of(Ahead.values())
                        .map(
                                it ->
                                        new Choice(
                                                it.name(),
                                                ahead(it),
                                                it.name().equals(fields.ahead())))
                        .toList(),
                fields.skipped());
    }

    private static Choice choice(int value, String label, String chosen) {
        String text = Integer.toString(value);
        return new Choice(text, label, text.equals(chosen));
    }

    String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, texts.locale());
    }

    String hour(int hour) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(texts.locale())
                .format(LocalTime.of(hour, 0));
    }

    String ahead(Ahead ahead) {
        return texts.say(
                "emptychair.series.ahead."
                        + ahead.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}

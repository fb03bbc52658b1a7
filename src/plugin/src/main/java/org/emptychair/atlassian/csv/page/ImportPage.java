package org.emptychair.atlassian.csv.page;

import java.io.IOException;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.emptychair.atlassian.csv.intake.Counts;
import org.emptychair.atlassian.csv.intake.RowRefusal;
import org.emptychair.atlassian.csv.mapping.DateFormat;
import org.emptychair.atlassian.csv.mapping.Field;
import org.emptychair.atlassian.csv.mapping.Mapping;
import org.emptychair.atlassian.csv.mapping.Preparation;
import org.emptychair.atlassian.csv.mapping.Survey;
import org.emptychair.atlassian.csv.mapping.WrongMapping;
import org.emptychair.atlassian.csv.upload.ImportState;
import org.emptychair.atlassian.csv.upload.Imports;
import org.emptychair.atlassian.csv.upload.Phase;
import org.emptychair.view.RefusedWords;
import org.emptychair.view.Texts;

/** Puts imports into words and lines for one reader. */
public final class ImportPage {
    private static final int RECENT = 20;
    private static final int SHOWN_REFUSALS = 100;
    private static final String KEY = "emptychair.import.";

    private final Imports imports;
    private final Texts texts;
    private final ImportView.Place place;

    /**
     * What a person just typed, and what is wrong with it.
     *
     * @param fields the form; empty when nothing was typed
     * @param warning empty when nothing is wrong
     */
    public record Typed(Map<String, String> fields, String warning, Optional<WrongMapping> wrong) {
        public static final Typed NOTHING = new Typed(Map.of(), "", Optional.empty());

        public static Typed warned(String warning) {
            return new Typed(Map.of(), warning, Optional.empty());
        }
    }

    public ImportPage(Imports imports, Texts texts, ImportView.Place place) {
        this.imports = imports;
        this.texts = texts;
        this.place = place;
    }

    /** The first step: choose a file, or go on with one. */
    public ImportView first(String warning) throws IOException {
        List<ImportView.Recent> recent = new ArrayList<>();
        for (ImportState state : imports.newest(RECENT)) {
            recent.add(
                    new ImportView.Recent(
                            address(state), state.fileName(), state.source(), sentence(state)));
        }
        return new ImportView(place, warning, recent, List.of(), List.of());
    }

    /** One import: how far it is, and what may be done with it. */
    public ImportView of(ImportState state, Typed typed) throws IOException {
        boolean begun = state.phase() != Phase.UPLOADED;
        boolean open =
                state.phase() != Phase.RUNNING
                        && (state.phase() != Phase.FINISHED || state.rehearsal());
        return new ImportView(
                place,
                typed.warning(),
                List.of(),
                begun ? List.of(status(state)) : List.of(),
                open ? List.of(form(state, typed)) : List.of());
    }

    /** How far it is, in words. */
    public String sentence(ImportState state) {
        String done = number(state.counts().rows());
        String kind = state.rehearsal() ? "rehearsal-" : "";
        return switch (state.phase()) {
            case UPLOADED -> say("phase.uploaded");
            case RUNNING ->
                    state.rows() == 0
                            ? say("phase.counting")
                            : say("phase." + kind + "running", done, number(state.rows()));
            case STOPPED -> say("phase.stopped", done, number(state.rows()));
            case INTERRUPTED -> say("phase.interrupted", done, number(state.rows()));
            case FAILED -> say("phase.failed", done, state.failure());
            case FINISHED -> say("phase." + kind + "finished", done);
        };
    }

    private ImportView.Status status(ImportState state) throws IOException {
        boolean running = state.phase() == Phase.RUNNING;
        String address = address(state);
        return new ImportView.Status(
                state.id(),
                state.fileName(),
                sentence(state),
                state.percent(),
                running ? address + "&progress=1" : "",
                running,
                state.phase().canGoOn() && !state.rehearsal(),
                state.phase() == Phase.FINISHED && state.rehearsal(),
                counts(state),
                refused(state),
                state.newThemes(),
                state.counts().refused() > 0 ? address + "&refused=1" : "");
    }

    private List<ImportView.Count> counts(ImportState state) {
        Counts counts = state.counts();
        String kind = state.rehearsal() ? "count.would." : "count.";
        return List.of(
                new ImportView.Count(say(kind + "imported"), number(counts.imported())),
                new ImportView.Count(say(kind + "updated"), number(counts.updated())),
                new ImportView.Count(say(kind + "unchanged"), number(counts.unchanged())),
                new ImportView.Count(say(kind + "refused"), number(counts.refused())));
    }

    private ImportView.Refused refused(ImportState state) throws IOException {
        List<ImportView.RefusedRow> rows = new ArrayList<>();
        for (RowRefusal refusal : imports.refusals(state.id()).first(SHOWN_REFUSALS)) {
            rows.add(
                    new ImportView.RefusedRow(
                            number(refusal.row()),
                            refusal.field().orElse(""),
                            refusal.value().orElse(""),
                            RefusedWords.of(texts, refusal.reason())));
        }
        boolean more = rows.size() == SHOWN_REFUSALS;
        return new ImportView.Refused(rows, more ? say("refused.more") : "");
    }

    private ImportView.Form form(ImportState state, Typed typed) throws IOException {
        Preparation.Proposal proposal = imports.propose(state);
        Map<String, String> fields =
                typed.fields().isEmpty()
                        ? MappingForm.fieldsOf(proposal.mapping())
                        : typed.fields();
        Survey survey = proposal.survey();
        return new ImportView.Form(
                state.id(),
                state.fileName(),
                say("rows", number(survey.rows())),
                notes(proposal),
                new ImportView.Texts(
                        fields.getOrDefault("source", ""),
                        fields.getOrDefault("zone", ""),
                        fields.getOrDefault("dateFormat", ""),
                        fields.getOrDefault("themeSeparator", ""),
                        typed.wrong().map(WrongMapping::place).orElse(""),
                        typed.wrong().map(this::reason).orElse("")),
                List.of(Field.values()).stream().map(field -> field(field, fields)).toList(),
                survey.dates().stream().map(DateFormat::written).toList(),
                survey.header().columns(),
                survey.samples());
    }

    private List<String> notes(Preparation.Proposal proposal) {
        List<String> notes = new ArrayList<>();
        Mapping mapping = proposal.mapping();
        if (proposal.assumedCharset().isPresent()) {
            notes.add(say("note.charset", proposal.assumedCharset().get()));
        }
        if (mapping.column(Field.ID).isEmpty()) {
            notes.add(say("note.ids"));
        }
        List<DateFormat> dates = proposal.survey().dates();
        if (mapping.dates().isEmpty() && dates.size() > 1) {
            String written = dates.get(0) + ", " + dates.get(1);
            notes.add(say("note.dates", written));
        }
        return notes;
    }

    private ImportView.FieldView field(Field field, Map<String, String> fields) {
        return new ImportView.FieldView(
                field.written(),
                say("field." + field.written()),
                say("hint." + field.written()),
                fields.getOrDefault(MappingForm.column(field), ""),
                field.mayBeConstant(),
                fields.getOrDefault(MappingForm.constant(field), ""));
    }

    private String reason(WrongMapping wrong) {
        String why = RefusedWords.of(texts, wrong.reason());
        return wrong.value().isEmpty() ? why : say("wrong-value", wrong.value(), why);
    }

    private String address(ImportState state) {
        return place.page() + "?import=" + state.id();
    }

    private String number(long count) {
        Locale locale = texts.locale();
        return NumberFormat.getIntegerInstance(locale).format(count);
    }

    private String say(String key, String... places) {
        return texts.say(KEY + key, places);
    }
}

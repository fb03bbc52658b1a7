package org.emptychair.atlassian.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.List;
import java.util.Optional;
import org.emptychair.atlassian.csv.intake.Counts;
import org.emptychair.atlassian.csv.intake.RowRefusal;
import org.emptychair.atlassian.csv.mapping.Field;
import org.emptychair.atlassian.csv.mapping.MappingJson;
import org.emptychair.atlassian.csv.upload.ImportState;
import org.emptychair.atlassian.csv.upload.Imports;

/**
 * The answer to an import; the four counts add up to the rows below the header.
 *
 * @param problems the first thousand
 * @param ids where the ids of the contacts come from: a column, or the content of each row
 * @param mapping the mapping that was used, with all that was found out
 * @param newThemes themes that nobody had before; on a dry run only
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ImportJson(
        long imported,
        long updated,
        long unchanged,
        long refused,
        List<RowProblemJson> problems,
        boolean dryRun,
        String ids,
        @JsonRawValue String mapping,
        Optional<List<String>> newThemes) {
    static ImportJson of(Imports.Outcome outcome) {
        ImportState state = outcome.state();
        Counts counts = state.counts();
        return new ImportJson(
                counts.imported(),
                counts.updated(),
                counts.unchanged(),
                counts.refused(),
                outcome.refusals().stream().map(ImportJson::problem).toList(),
                state.rehearsal(),
                outcome.mapping().column(Field.ID).isPresent() ? "column" : "content",
                MappingJson.write(outcome.mapping()),
                state.rehearsal() ? Optional.of(state.newThemes()) : Optional.empty());
    }

    private static RowProblemJson problem(RowRefusal refusal) {
        return new RowProblemJson(
                refusal.row(),
                refusal.field().orElse(null),
                refusal.value().orElse(null),
                refusal.reason());
    }
}

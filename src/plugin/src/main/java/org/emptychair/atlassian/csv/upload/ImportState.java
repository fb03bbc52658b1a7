package org.emptychair.atlassian.csv.upload;

import java.time.Instant;
import java.util.List;
import org.emptychair.atlassian.csv.intake.Counts;

/**
 * All that is known about one import.
 *
 * @param id its own, in addresses
 * @param fileName what its sender called the file
 * @param source whose contacts these are
 * @param uploaded when the file came
 * @param phase how far it is
 * @param rehearsal whether it only says what would happen
 * @param mapping the mapping as JSON
 * @param rows how many rows the file has; 0 until somebody counted
 * @param counts of the rows so far
 * @param refusalBytes how much of the list of refusals belongs to these counts
 * @param newThemes what a rehearsal found to be new
 * @param failure why it failed, for people; empty when it did not
 */
public record ImportState(
        String id,
        String fileName,
        String source,
        Instant uploaded,
        Phase phase,
        boolean rehearsal,
        String mapping,
        long rows,
        Counts counts,
        long refusalBytes,
        List<String> newThemes,
        String failure) {
    public ImportState {
        newThemes = List.copyOf(newThemes);
    }

    static ImportState fresh(String id, String fileName, String mapping, Instant at) {
        return new ImportState(
                id,
                fileName,
                "",
                at,
                Phase.UPLOADED,
                false,
                mapping,
                0,
                Counts.NONE,
                0,
                List.of(),
                "");
    }

    /** From the first row on. */
    ImportState begun(String ofSource, String completeMapping, boolean asRehearsal) {
        return new ImportState(
                id,
                fileName,
                ofSource,
                uploaded,
                Phase.RUNNING,
                asRehearsal,
                completeMapping,
                rows,
                Counts.NONE,
                0,
                List.of(),
                "");
    }

    ImportState in(Phase next, String why) {
        return new ImportState(
                id,
                fileName,
                source,
                uploaded,
                next,
                rehearsal,
                mapping,
                rows,
                counts,
                refusalBytes,
                newThemes,
                why);
    }

    ImportState at(Counts reached, long bytes) {
        return new ImportState(
                id, fileName, source, uploaded, phase, rehearsal, mapping, rows, reached, bytes,
                newThemes, failure);
    }

    ImportState counted(long found) {
        return new ImportState(
                id,
                fileName,
                source,
                uploaded,
                phase,
                rehearsal,
                mapping,
                found,
                counts,
                refusalBytes,
                newThemes,
                failure);
    }

    ImportState finding(List<String> themes) {
        return new ImportState(
                id,
                fileName,
                source,
                uploaded,
                phase,
                rehearsal,
                mapping,
                rows,
                counts,
                refusalBytes,
                themes,
                failure);
    }

    /** How much is done, 0 to 100. */
    public int percent() {
        return rows == 0 ? 0 : (int) Math.min(100, counts.rows() * 100 / rows);
    }
}

package org.emptychair.atlassian.csv.page;

import java.util.List;

/**
 * The page as its template reads it.
 *
 * @param warning what went wrong; empty when nothing did
 * @param recent the imports of the last days, on the first step
 * @param statuses how the chosen import is; none on the first step
 * @param forms what its columns mean; none when that is no longer to be changed
 */
public record ImportView(
        Place place, String warning, List<Recent> recent, List<Status> statuses, List<Form> forms) {
    public ImportView {
        recent = List.copyOf(recent);
        statuses = List.copyOf(statuses);
        forms = List.copyOf(forms);
    }

    /** Addresses, and the token that a form brings back. */
    public record Place(
            String page, String files, String settings, String xsrfName, String xsrfToken) {}

    public record Recent(String address, String fileName, String source, String phase) {}

    /**
     * How an import is.
     *
     * @param sentence in words, what its phase is
     * @param watch where a script asks how far it is; empty when nothing moves
     * @param download where the refused rows are; empty when there are none
     */
    public record Status(
            String id,
            String fileName,
            String sentence,
            int percent,
            String watch,
            boolean canStop,
            boolean canGoOn,
            boolean canGo,
            List<Count> counts,
            Refused refused,
            List<String> newThemes,
            String download) {
        public Status {
            counts = List.copyOf(counts);
            newThemes = List.copyOf(newThemes);
        }
    }

    public record Count(String label, String number) {}

    /**
     * @param more how many there are beside these; empty when there are no more
     */
    public record Refused(List<RefusedRow> rows, String more) {
        public Refused {
            rows = List.copyOf(rows);
        }
    }

    public record RefusedRow(String row, String field, String value, String reason) {}

    /** What the columns mean, to be changed. */
    public record Form(
            String id,
            String fileName,
            String rows,
            List<String> notes,
            Texts texts,
            List<FieldView> fields,
            List<String> dateFormats,
            List<String> columns,
            List<List<String>> samples) {
        public Form {
            notes = List.copyOf(notes);
            fields = List.copyOf(fields);
            dateFormats = List.copyOf(dateFormats);
            columns = List.copyOf(columns);
            samples = List.copyOf(samples);
        }
    }

    /** The fields that are typed, and what is wrong with one of them. */
    public record Texts(
            String source,
            String zone,
            String dateFormat,
            String themeSeparator,
            String wrongPlace,
            String wrong) {
        public String error(String place) {
            return place.equals(wrongPlace) ? wrong : "";
        }
    }

    /**
     * One field of a contact.
     *
     * @param constant what holds without a column
     */
    public record FieldView(
            String name,
            String label,
            String hint,
            String column,
            boolean mayBeConstant,
            String constant) {}
}

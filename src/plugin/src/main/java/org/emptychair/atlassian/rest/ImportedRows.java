package org.emptychair.atlassian.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.Optional;
import org.emptychair.atlassian.csv.intake.RowReader;
import org.emptychair.atlassian.csv.intake.RowRefusal;

/** Reads the rows of a file exactly as a push is read. */
public final class ImportedRows implements RowReader {
    private final ContactReader reader;

    public ImportedRows(Clock clock) {
        reader = new ContactReader(clock);
    }

    @Override
    public Reading read(long row, ObjectNode fields) {
        ContactReader.Reading reading = reader.read(row, fields);
        return new Reading(
                reading.contact(), reading.problems().stream().map(ImportedRows::refusal).toList());
    }

    private static RowRefusal refusal(RowProblemJson problem) {
        return new RowRefusal(
                problem.row(),
                Optional.ofNullable(problem.field()),
                Optional.ofNullable(problem.value()),
                problem.reason());
    }
}

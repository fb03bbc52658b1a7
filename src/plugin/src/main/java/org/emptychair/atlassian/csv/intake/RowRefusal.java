package org.emptychair.atlassian.csv.intake;

import java.util.Optional;

/**
 * Why a row was not taken.
 *
 * @param row as spreadsheets count, the header being 1
 * @param field of the contact; absent when it concerns the whole row
 * @param value what stood there, shortened; absent when it concerns the whole row
 */
public record RowRefusal(long row, Optional<String> field, Optional<String> value, String reason) {
    static RowRefusal of(long row, String reason) {
        return new RowRefusal(row, Optional.empty(), Optional.empty(), reason);
    }
}

package org.emptychair.atlassian.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Map;
import java.util.Optional;

/** A number that each writing transaction raises, so that readers may keep what they read. */
final class DataVersion {
    private final ActiveObjects ao;
    private final String name;

    /**
     * @param name of the {@link Turns} that writers take
     */
    DataVersion(ActiveObjects ao, String name) {
        this.ao = ao;
        this.name = name;
    }

    long current() {
        return row().map(DataVersionRow::getDataVersion).orElse(0L);
    }

    /** Only whose turn it is may raise it, within the transaction that writes. */
    void raise() {
        row().ifPresentOrElse(
                        row -> {
                            row.setDataVersion(row.getDataVersion() + 1);
                            row.save();
                        },
                        () ->
                                ao.create(
                                        DataVersionRow.class,
                                        Map.of("ROW_KEY", name, "DATA_VERSION", 1L)));
    }

    private Optional<DataVersionRow> row() {
        return Optional.ofNullable(ao.get(DataVersionRow.class, name));
    }
}

package org.emptychair.atlassian.schedule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.BooleanSupplier;
import org.emptychair.atlassian.csv.upload.Imports;

/** Forgets files that somebody brought and nobody imported. */
public final class Cleaning implements ClusterJob.Work {
    private final Imports imports;

    public Cleaning(Imports imports) {
        this.imports = imports;
    }

    @Override
    public void run(BooleanSupplier goOn) {
        try {
            imports.clean(goOn);
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }
}

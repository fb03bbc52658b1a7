package org.emptychair.atlassian.rest;

import java.util.List;
import java.util.OptionalInt;
import org.emptychair.chair.Series;
import org.emptychair.view.Discretion;
import org.emptychair.week.IsoWeek;

/** Counts of weeks in a row, earliest first; null for one that may not be told. */
record SeriesJson(List<String> weeks, List<OptionalInt> counts) {
    static SeriesJson of(Series series, Discretion discretion) {
        return new SeriesJson(
                series.range().weeks().stream().map(IsoWeek::toString).toList(),
                series.counts().stream().map(discretion::tell).toList());
    }
}

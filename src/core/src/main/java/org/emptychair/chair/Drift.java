package org.emptychair.chair;

import org.emptychair.week.IsoWeek;
import org.emptychair.wocas.Headline;

/**
 * That a headline figure lies on one side of its mean for at least {@link
 * org.emptychair.signal.XmrChart#RUN} weeks: a person is asked whether its limits start anew.
 *
 * @param since the first of these weeks
 * @param above on which side
 */
public record Drift(Headline figure, IsoWeek since, boolean above) {}

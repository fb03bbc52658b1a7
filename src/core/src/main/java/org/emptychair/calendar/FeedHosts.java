package org.emptychair.calendar;

import java.util.SortedSet;

/** From which hosts leaders' feeds may come; none until an administrator names one. */
public interface FeedHosts {
    /** Lower case, such as {@code calendar.example.org}. */
    SortedSet<String> current();

    /** From these alone; feeds of others are not read any more. */
    void replace(SortedSet<String> hosts);
}

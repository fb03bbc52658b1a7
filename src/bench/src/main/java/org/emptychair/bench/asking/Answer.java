package org.emptychair.bench.asking;

import java.util.List;
import java.util.SortedMap;

/**
 * What was asked for: how many told us something in each week, and of what.
 *
 * @param contacts all contacts, by week, as all the others
 * @param cases the same with each issue once a week
 * @param helped answers that were called helpful
 * @param unclassified cases without a theme
 * @param themes the cases of each theme that was heard at all, by name
 */
record Answer(
        List<Integer> contacts,
        List<Integer> cases,
        List<Integer> helped,
        List<Integer> unclassified,
        SortedMap<String, List<Integer>> themes) {}

package org.emptychair.view.panel;

import org.emptychair.view.chart.BarView;

/**
 * One leader's week.
 *
 * @param name whose
 * @param role their department, or what they are
 * @param bar the share against the goal
 * @param share the share in figures
 * @param rest what is open, or what it was at the start; empty for nothing
 */
public record LeaderView(String name, String role, BarView bar, String share, String rest) {}

/**
 * Charts: one model of a value over weeks, and how it is drawn and put into words.
 *
 * <p>A drawing is geometry for SVG and nothing of its looks, which are the style sheet's.
 */
@NullMarked
package org.emptychair.view.chart;

import org.jspecify.annotations.NullMarked;

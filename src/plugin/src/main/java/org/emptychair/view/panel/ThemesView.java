package org.emptychair.view.panel;

import java.util.List;
import org.emptychair.view.Piece;

/**
 * What our customers are saying.
 *
 * @param against what the counts are held against, in the heading
 * @param themes those that fit
 * @param more how many did not fit; empty when all did
 * @param unclassified the share that no theme caught; empty when there was none
 * @param candidates possible new subjects, when there are any
 * @param empty what is said when there are no themes
 */
public record ThemesView(
        String against,
        List<ThemeView> themes,
        String more,
        String unclassified,
        List<Piece> candidates,
        String empty) {
    public ThemesView {
        themes = List.copyOf(themes);
        candidates = List.copyOf(candidates);
    }
}

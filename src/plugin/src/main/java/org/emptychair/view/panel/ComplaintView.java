package org.emptychair.view.panel;

import org.emptychair.view.Piece;

/**
 * One open complaint.
 *
 * @param age how long it has been open
 * @param key its issue, leading there
 * @param summary its one line
 * @param turn who is to speak next, and for how long
 * @param promise what we promised
 * @param owner who cares for it
 */
public record ComplaintView(
        String age, Piece key, String summary, Piece turn, Piece promise, String owner) {}

package org.emptychair.view.webhook;

import java.util.List;
import org.emptychair.view.letter.OutboxView.Place;

/**
 * The page on which administrators keep the systems that send contacts by themselves; a text that
 * there is not is empty.
 *
 * @param made the secret that was just made, to be copied now
 * @param typed a new system as it was typed and not kept
 */
public record WebhooksView(
        Place place, String notice, String warning, String made, List<Line> lines, Typed typed) {
    public WebhooksView {
        lines = List.copyOf(lines);
    }

    /**
     * One system.
     *
     * @param kind how its calls read
     * @param address where they go
     * @param state whether it is on, has a secret, and called
     * @param zendesk whether it sends Zendesk's events
     * @param paths where its JSON says what; empty for Zendesk
     */
    public record Line(
            String source,
            String kind,
            String address,
            String state,
            boolean on,
            boolean zendesk,
            String paths) {}

    /** What somebody typed. */
    public record Typed(String source, boolean zendesk, String paths) {}
}

package org.emptychair.atlassian.rest.health;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;

/** The answer of {@code GET health}. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record HealthJson(
        String state,
        VersionJson plugin,
        VersionJson product,
        Optional<DataJson> data,
        Optional<RecountJson> recount,
        Optional<OutboxJson> outbox) {

    /** What is running here. */
    public record VersionJson(String name, String version) {}

    /** How old and how new the contacts are; without members when there are none. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record DataJson(Optional<Instant> earliest, Optional<Instant> newest) {}

    /** How much waits to be delivered, and how much was given up. */
    public record OutboxJson(int waiting, int failed) {}

    /** A recount that is going on. */
    public record RecountJson(String zone, int percent) {}
}

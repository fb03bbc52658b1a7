package org.emptychair.atlassian.snapshot;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.function.UnaryOperator;
import org.emptychair.chair.Chair;
import org.emptychair.chair.Say;
import org.emptychair.chair.Seat;

/**
 * A chair as JSON: its records as they are, each closed choice by a name that stays.
 *
 * <p>Whoever changes a record of the chair so that what was written before cannot be read raises
 * {@link #SCHEMA} and adds a lift from the version before.
 */
public final class ChairText {
    /** The version that is written today. */
    public static final int SCHEMA = 1;

    /** From each version to the one after it, beginning with the first. */
    private static final List<UnaryOperator<ObjectNode>> LIFTS = List.of();

    private static final ObjectMapper MAPPER =
            JsonMapper.builder()
                    .addModules(new Jdk8Module(), new JavaTimeModule())
                    .addMixIn(Seat.class, Seats.class)
                    .addMixIn(Say.Clause.class, Clauses.class)
                    .visibility(PropertyAccessor.GETTER, JsonAutoDetect.Visibility.NONE)
                    .visibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
                    .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
                    .defaultPropertyInclusion(
                            JsonInclude.Value.construct(
                                    JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                    .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Seat.Customer.class, name = "customer"),
        @JsonSubTypes.Type(value = Seat.Unnamed.class, name = "unnamed"),
        @JsonSubTypes.Type(value = Seat.Hidden.class, name = "hidden"),
        @JsonSubTypes.Type(value = Seat.Guest.class, name = "guest"),
        @JsonSubTypes.Type(value = Seat.Nobody.class, name = "nobody"),
        @JsonSubTypes.Type(value = Seat.NotYet.class, name = "not-yet")
    })
    private interface Seats {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Say.Arriving.class, name = "arriving"),
        @JsonSubTypes.Type(value = Say.Late.class, name = "late"),
        @JsonSubTypes.Type(value = Say.AllContacts.class, name = "all-contacts"),
        @JsonSubTypes.Type(value = Say.Changed.class, name = "changed"),
        @JsonSubTypes.Type(value = Say.NeverAnswered.class, name = "never-answered"),
        @JsonSubTypes.Type(value = Say.PastPromise.class, name = "past-promise"),
        @JsonSubTypes.Type(value = Say.OverdueDecisions.class, name = "overdue-decisions"),
        @JsonSubTypes.Type(value = Say.NothingUnusual.class, name = "nothing-unusual"),
        @JsonSubTypes.Type(value = Say.TooEarly.class, name = "too-early"),
        @JsonSubTypes.Type(value = Say.NobodyWaits.class, name = "nobody-waits"),
        @JsonSubTypes.Type(value = Say.NobodyLeftOut.class, name = "nobody-left-out")
    })
    private interface Clauses {}

    private ChairText() {}

    public static String write(Chair chair) {
        try {
            return MAPPER.writeValueAsString(chair);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("a chair cannot be written as JSON", unwritable);
        }
    }

    /**
     * @param schema the version in which it was written
     * @throws IllegalArgumentException when it is none of a version that we know
     */
    public static Chair read(int schema, String json) {
        if (schema < 1 || schema > SCHEMA) {
            throw new IllegalArgumentException(
                    "a chair of schema %d; known are 1 to %d".formatted(schema, SCHEMA));
        }
        try {
            ObjectNode tree = MAPPER.readValue(json, ObjectNode.class);
            for (UnaryOperator<ObjectNode> lift : LIFTS.subList(schema - 1, LIFTS.size())) {
                tree = lift.apply(tree);
            }
            return MAPPER.treeToValue(tree, Chair.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException(
                    "a chair of schema %d cannot be read".formatted(schema), unreadable);
        }
    }
}

package org.emptychair.host.jira.rest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;

/** A JSON answer as it is written. */
final class Out {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final JsonGenerator json;
    private final ZoneId zone;

    Out(ZoneId zone) {
        this.zone = zone;
        this.json = written(() -> FACTORY.createGenerator(bytes));
    }

    @FunctionalInterface
    private interface Writing<T> {
        T now() throws IOException;
    }

    private static <T> T written(Writing<T> writing) {
        try {
            return writing.now();
        } catch (IOException e) {
            throw new UncheckedIOException("an answer in memory cannot be written", e);
        }
    }

    byte[] bytes() {
        return written(
                () -> {
                    json.close();
                    return bytes.toByteArray();
                });
    }

    Out object(Runnable inside) {
        return written(
                () -> {
                    json.writeStartObject();
                    inside.run();
                    json.writeEndObject();
                    return this;
                });
    }

    Out object(String name, Runnable inside) {
        return name(name).object(inside);
    }

    <T> Out array(Collection<T> members, Consumer<T> each) {
        return written(
                () -> {
                    json.writeStartArray();
                    members.forEach(each);
                    json.writeEndArray();
                    return this;
                });
    }

    <T> Out array(String name, Collection<T> members, Consumer<T> each) {
        return name(name).array(members, each);
    }

    Out name(String name) {
        return written(
                () -> {
                    json.writeFieldName(name);
                    return this;
                });
    }

    Out text(String value) {
        return written(
                () -> {
                    json.writeString(value);
                    return this;
                });
    }

    Out text(String name, String value) {
        return name(name).text(value);
    }

    /** The text, or {@code null} when there is none. */
    Out text(String name, Optional<String> value) {
        return value.isPresent() ? text(name, value.get()) : none(name);
    }

    Out number(String name, long value) {
        return written(
                () -> {
                    json.writeNumberField(name, value);
                    return this;
                });
    }

    Out flag(String name, boolean value) {
        return written(
                () -> {
                    json.writeBooleanField(name, value);
                    return this;
                });
    }

    Out none(String name) {
        return written(
                () -> {
                    json.writeNullField(name);
                    return this;
                });
    }

    /** A value that is JSON already. */
    Out raw(String value) {
        return written(
                () -> {
                    json.writeRawValue(value);
                    return this;
                });
    }

    Out raw(String name, String value) {
        return name(name).raw(value);
    }

    Out time(String name, Instant time) {
        return text(name, time(time));
    }

    Out time(String name, Optional<Instant> time) {
        return text(name, time.map(this::time));
    }

    String time(Instant time) {
        return TIME.format(time.atZone(zone));
    }

    ZoneId zone() {
        return zone;
    }
}

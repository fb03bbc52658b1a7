package org.emptychair.bench.redaction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence in which people labelled what is personal.
 *
 * @param labels in the order of the file
 */
record Labelled(String text, List<Label> labels) {
    Labelled {
        labels = List.copyOf(labels);
    }

    /** A piece of the text and what it is. */
    record Label(String kind, int start, int end) {}

    /** The sentences of a file in the form of Presidio's research set. */
    static List<Labelled> in(Path file) throws IOException {
        List<Labelled> all = new ArrayList<>();
        for (JsonNode sentence : new ObjectMapper().readTree(file.toFile())) {
            List<Label> labels = new ArrayList<>();
            for (JsonNode span : sentence.path("spans")) {
                labels.add(
                        new Label(
                                span.path("entity_type").asText(),
                                span.path("start_position").asInt(),
                                span.path("end_position").asInt()));
            }
            all.add(new Labelled(sentence.path("full_text").asText(), labels));
        }
        return all;
    }
}

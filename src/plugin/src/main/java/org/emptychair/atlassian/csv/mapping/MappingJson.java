package org.emptychair.atlassian.csv.mapping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.emptychair.contact.ContactId;
import org.emptychair.sync.IssueReading;

/**
 * A mapping as people and programs write it: each field with the name of its column, and beside
 * them {@code source}, {@code dateFormat}, {@code zone}, {@code themeSeparator} and {@code
 * constants}.
 */
public final class MappingJson {
    private static final String SOURCE = "source";
    private static final String DATE_FORMAT = "dateFormat";
    private static final String ZONE = "zone";
    private static final String THEME_SEPARATOR = "themeSeparator";
    private static final String CONSTANTS = "constants";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private MappingJson() {}

    /**
     * @param usual the zone where the mapping names none
     * @throws WrongMapping naming the member that cannot be used
     */
    public static Mapping read(String json, ZoneId usual) {
        JsonNode node = parse(json);
        Map<Field, String> columns = new EnumMap<>(Field.class);
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            Optional<Field> field = Field.of(member.getKey());
            if (field.isPresent()) {
                text(member.getKey(), member.getValue())
                        .ifPresent(column -> columns.put(field.get(), column));
            } else if (!isSetting(member.getKey())) {
                throw new WrongMapping(member.getKey(), "", "is no field of a contact");
            }
        }
        return new Mapping(
                meant(node, SOURCE, MappingJson::source)
                        .orElseThrow(() -> new WrongMapping(SOURCE, "", "is missing")),
                columns,
                constants(node.path(CONSTANTS)),
                meant(node, DATE_FORMAT, DateFormat::of),
                meant(node, ZONE, MappingJson::zone).orElse(usual),
                text(THEME_SEPARATOR, node.path(THEME_SEPARATOR)));
    }

    /** A mapping that says nothing yet but whose contacts these are. */
    public static Mapping start(String source, ZoneId zone) {
        return new Mapping(source, Map.of(), Map.of(), Optional.empty(), zone, Optional.empty());
    }

    public static String write(Mapping mapping) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put(SOURCE, mapping.source());
        mapping.columns().forEach((field, column) -> node.put(field.written(), column));
        mapping.dates().ifPresent(dates -> node.put(DATE_FORMAT, dates.written()));
        node.put(ZONE, Zones.written(mapping.zone()));
        mapping.themeSeparator().ifPresent(between -> node.put(THEME_SEPARATOR, between));
        if (!mapping.constants().isEmpty()) {
            ObjectNode constants = node.putObject(CONSTANTS);
            mapping.constants().forEach((field, value) -> constants.put(field.written(), value));
        }
        return node.toString();
    }

    private static JsonNode parse(String json) {
        try {
            JsonNode node = MAPPER.readTree(json);
            if (node.isObject()) {
                return node;
            }
        } catch (JsonProcessingException broken) {
            throw new WrongMapping("mapping", json, "is broken JSON");
        }
        throw new WrongMapping("mapping", json, "is no JSON object in braces");
    }

    private static boolean isSetting(String member) {
        return member.equals(SOURCE)
                || member.equals(DATE_FORMAT)
                || member.equals(ZONE)
                || member.equals(THEME_SEPARATOR)
                || member.equals(CONSTANTS);
    }

    private static Map<Field, String> constants(JsonNode node) {
        Map<Field, String> constants = new EnumMap<>(Field.class);
        if (!node.isMissingNode() && !node.isNull() && !node.isObject()) {
            throw new WrongMapping(CONSTANTS, node.toString(), "is no JSON object in braces");
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            String place = CONSTANTS + "." + member.getKey();
            Field field =
                    Field.of(member.getKey())
                            .filter(Field::mayBeConstant)
                            .orElseThrow(() -> new WrongMapping(place, "", "cannot be a constant"));
            text(place, member.getValue()).ifPresent(value -> constants.put(field, value));
        }
        return constants;
    }

    private static Optional<String> text(String place, JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            throw new WrongMapping(place, value.toString(), "is no text in quotes");
        }
        return Optional.of(value.textValue()).filter(text -> !text.isEmpty());
    }

    private static <T> Optional<T> meant(JsonNode node, String place, Function<String, T> meaning) {
        Optional<String> text = text(place, node.path(place));
        try {
            return text.map(meaning);
        } catch (IllegalArgumentException refused) {
            throw new WrongMapping(place, text.orElse(""), String.valueOf(refused.getMessage()));
        }
    }

    private static String source(String text) {
        String source = new ContactId(text, "1").source();
        if (source.equals(IssueReading.SOURCE)) {
            throw new IllegalArgumentException("is kept for what the sync reads");
        }
        return source;
    }

    private static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException unknown) {
            throw new IllegalArgumentException("is no time zone, such as Europe/Berlin", unknown);
        }
    }
}

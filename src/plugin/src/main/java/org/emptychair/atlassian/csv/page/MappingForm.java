package org.emptychair.atlassian.csv.page;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.emptychair.atlassian.csv.mapping.DateFormat;
import org.emptychair.atlassian.csv.mapping.Field;
import org.emptychair.atlassian.csv.mapping.Mapping;
import org.emptychair.atlassian.csv.mapping.MappingJson;
import org.emptychair.atlassian.csv.mapping.WrongMapping;
import org.emptychair.atlassian.csv.mapping.Zones;

/** A mapping as the fields of a form: {@code column.at}, {@code constant.channel} and so on. */
public final class MappingForm {
    private static final String[] PLAIN = {"source", "zone", "dateFormat", "themeSeparator"};

    private MappingForm() {}

    static Map<String, String> fieldsOf(Mapping mapping) {
        Map<String, String> fields = new HashMap<>();
        fields.put("source", mapping.source());
        fields.put("zone", Zones.written(mapping.zone()));
        fields.put("dateFormat", mapping.dates().map(DateFormat::written).orElse(""));
        fields.put("themeSeparator", mapping.themeSeparator().orElse(""));
        mapping.columns().forEach((field, column) -> fields.put(column(field), column));
        mapping.constants().forEach((field, value) -> fields.put(constant(field), value));
        return fields;
    }

    /**
     * @throws WrongMapping naming the field that cannot be used
     */
    public static Mapping read(Map<String, String> fields, ZoneId usual) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        for (String plain : PLAIN) {
            put(json, plain, fields.getOrDefault(plain, ""));
        }
        ObjectNode constants = json.putObject("constants");
        for (Field field : Field.values()) {
            put(json, field.written(), fields.getOrDefault(column(field), ""));
            put(constants, field.written(), fields.getOrDefault(constant(field), ""));
        }
        Mapping mapping = MappingJson.read(json.toString(), usual);
        if (mapping.columns().isEmpty()) {
            throw new WrongMapping("at", "", "is missing: no column says when the customer spoke");
        }
        return mapping;
    }

    static String column(Field field) {
        return "column." + field.written();
    }

    static String constant(Field field) {
        return "constant." + field.written();
    }

    private static void put(ObjectNode json, String name, String value) {
        if (!value.isBlank()) {
            json.put(name, value.strip());
        }
    }
}

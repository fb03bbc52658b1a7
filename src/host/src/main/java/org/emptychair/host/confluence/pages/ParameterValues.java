package org.emptychair.host.confluence.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.emptychair.host.confluence.plugin.OfferedMacro;
import org.emptychair.host.confluence.plugin.OfferedParameter;
import org.emptychair.host.confluence.storage.StorageWriter;
import org.emptychair.host.product.Person;

/** Turns what was typed for a macro's parameters into storage format, and says what cannot be. */
final class ParameterValues {

    private final Visit visit;

    ParameterValues(Visit visit) {
        this.visit = visit;
    }

    /** What the form holds for a parameter; a box without its tick is a no, which is not sent. */
    String typed(OfferedParameter parameter) {
        String value = String.join(",", visit.texts("param." + parameter.name())).strip();
        boolean unticked = parameter.type() == OfferedParameter.Type.BOOLEAN && value.isEmpty();
        return unticked && parameter.defaultValue().equals("true") ? "false" : value;
    }

    /**
     * The content of the parameter's element; empty, with a problem added, if the value is wrong.
     */
    Optional<String> storage(OfferedParameter parameter, String value, List<String> problems) {
        int before = problems.size();
        String storage =
                switch (parameter.type()) {
                    case INT -> number(parameter, value, problems);
                    case BOOLEAN -> value.equals("true") ? "true" : "false";
                    case ENUM -> choice(parameter, value, problems);
                    case USERNAME -> each(parameter, value, it -> user(parameter, it, problems));
                    case SPACEKEY -> each(parameter, value, it -> space(parameter, it, problems));
                    case CONTENT -> page(parameter, value, problems);
                    case STRING, GROUP -> StorageWriter.escaped(value);
                };
        return problems.size() == before ? Optional.of(storage) : Optional.empty();
    }

    private static String number(OfferedParameter parameter, String value, List<String> problems) {
        if (!value.matches("[+-]?\\d{1,9}")) {
            problems.add("%s is a whole number, unlike '%s'.".formatted(parameter.label(), value));
        }
        return StorageWriter.escaped(value);
    }

    private static String choice(OfferedParameter parameter, String value, List<String> problems) {
        List<String> chosen =
                parameter.isMultiple() ? Arrays.asList(value.split(",")) : List.of(value);
        for (String one : chosen) {
            if (!parameter.values().contains(one)) {
                problems.add("%s cannot be '%s'.".formatted(parameter.label(), one));
            }
        }
        return StorageWriter.escaped(value);
    }

    private static String each(
            OfferedParameter parameter, String value, UnaryOperator<String> one) {
        String[] values = parameter.isMultiple() ? value.split(",") : new String[] {value};
        return Arrays.stream(values)
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .map(one)
                .collect(Collectors.joining());
    }

    private String user(OfferedParameter parameter, String name, List<String> problems) {
        Optional<Person> person = visit.confluence().platform().directory().named(name);
        if (person.isEmpty()) {
            problems.add("%s: nobody is called '%s'.".formatted(parameter.label(), name));
        }
        return person.map(
                        it ->
                                "<ri:user ri:userkey=\"%s\" />"
                                        .formatted(StorageWriter.escaped(it.key())))
                .orElse("");
    }

    private String space(OfferedParameter parameter, String key, List<String> problems) {
        if (visit.content().spaces().withKey(key).isEmpty()) {
            problems.add("%s: there is no space '%s'.".formatted(parameter.label(), key));
        }
        return "<ri:space ri:space-key=\"%s\" />".formatted(StorageWriter.escaped(key));
    }

    private String page(OfferedParameter parameter, String value, List<String> problems) {
        int colon = value.indexOf(':');
        String key = colon > 0 ? value.substring(0, colon) : "";
        boolean named = !key.isEmpty() && visit.content().spaces().withKey(key).isPresent();
        String title = named ? value.substring(colon + 1) : value;
        String spaceKey = named ? key : visit.text("spaceKey");
        if (new ReaderLinks(visit.confluence(), visit.visitor(), visit.space("spaceKey"))
                .page(Optional.of(spaceKey), title)
                .isEmpty()) {
            problems.add("%s: there is no page '%s'.".formatted(parameter.label(), value));
        }
        return "<ac:link><ri:page%s ri:content-title=\"%s\" /></ac:link>"
                .formatted(
                        named ? " ri:space-key=\"" + StorageWriter.escaped(key) + "\"" : "",
                        StorageWriter.escaped(title));
    }

    /** The form's fields for a template. */
    static List<Map<String, Object>> fields(OfferedMacro macro, Map<String, String> typed) {
        List<Map<String, Object>> fields = new ArrayList<>();
        for (OfferedParameter parameter : macro.parameters()) {
            String value = typed.getOrDefault(parameter.name(), "");
            Map<String, Object> field = new LinkedHashMap<>();
            field.put("name", parameter.name());
            field.put("label", parameter.label());
            field.put("description", parameter.description());
            field.put("required", parameter.isRequired());
            field.put("value", value);
            field.put("defaultValue", parameter.defaultValue());
            field.put("checked", value.equals("true"));
            field.put("isBoolean", parameter.type() == OfferedParameter.Type.BOOLEAN);
            field.put("isChoice", parameter.type() == OfferedParameter.Type.ENUM);
            field.put("multiple", parameter.isMultiple());
            field.put("list", list(parameter.type()));
            field.put("choices", choices(parameter, value));
            fields.add(field);
        }
        return fields;
    }

    private static List<Map<String, Object>> choices(OfferedParameter parameter, String value) {
        List<String> chosen = Arrays.asList(value.split(","));
        return parameter.values().stream()
                .map(
                        it ->
                                Map.<String, Object>of(
                                        "value", it,
                                        "label", parameter.valueLabel(it),
                                        "selected", chosen.contains(it)))
                .toList();
    }

    private static String list(OfferedParameter.Type type) {
        return switch (type) {
            case USERNAME -> "people-list";
            case GROUP -> "group-list";
            case SPACEKEY -> "space-list";
            case CONTENT -> "page-list";
            case STRING, INT, BOOLEAN, ENUM -> "";
        };
    }
}

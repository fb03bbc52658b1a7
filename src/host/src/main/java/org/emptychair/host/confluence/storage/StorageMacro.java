package org.emptychair.host.confluence.storage;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A macro as it stands in a page.
 *
 * @param parameters as the macro reads them, the unnamed one under the empty name
 * @param richBody its body of storage format, when it has one
 * @param plainBody its body of plain text, when it has one
 */
public record StorageMacro(
        String name,
        Optional<String> id,
        Map<String, String> parameters,
        Optional<StorageElement> richBody,
        Optional<String> plainBody) {

    public StorageMacro {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    public static boolean isMacro(String elementName) {
        return elementName.equals("ac:structured-macro") || elementName.equals("ac:macro");
    }

    /**
     * The macro of an element.
     *
     * @param userName the name of a user by their key, for parameters that hold a user
     */
    public static StorageMacro of(StorageElement element, Function<String, String> userName) {
        Map<String, String> parameters = new LinkedHashMap<>();
        element.elements()
                .filter(child -> child.name().equals("ac:parameter"))
                .forEach(
                        child ->
                                parameters.put(
                                        child.attribute("ac:name").orElse(""),
                                        value(child, userName)));
        element.child("ac:default-parameter").ifPresent(it -> parameters.put("", it.text()));
        return new StorageMacro(
                element.attribute("ac:name").orElse(""),
                element.attribute("ac:macro-id").filter(id -> !id.isBlank()),
                parameters,
                element.child("ac:rich-text-body"),
                element.child("ac:plain-text-body").map(StorageElement::text));
    }

    /** All macros of a page in the order of its text, an outer one before those inside. */
    public static Stream<StorageMacro> allOf(
            StorageElement page, Function<String, String> userName) {
        return page.everything()
                .filter(element -> isMacro(element.name()))
                .map(element -> of(element, userName));
    }

    /** Its body as it is stored; empty without one. */
    public String storedBody() {
        return plainBody.or(() -> richBody.map(StorageWriter::inside)).orElse("");
    }

    private static String value(StorageElement parameter, Function<String, String> userName) {
        String resources =
                parameter
                        .elements()
                        .map(resource -> resource(resource, userName))
                        .filter(value -> !value.isEmpty())
                        .collect(Collectors.joining(","));
        return resources.isEmpty() ? parameter.text() : resources;
    }

    private static String resource(StorageElement resource, Function<String, String> userName) {
        return switch (resource.name()) {
            case "ri:user" ->
                    resource.attribute("ri:userkey")
                            .map(userName)
                            .or(() -> resource.attribute("ri:username"))
                            .orElse("");
            case "ri:page", "ri:blog-post", "ri:content-entity" ->
                    resource.attribute("ri:space-key").map(key -> key + ":").orElse("")
                            + resource.attribute("ri:content-title").orElse("");
            case "ri:space" -> resource.attribute("ri:space-key").orElse("");
            case "ri:url" -> resource.attribute("ri:value").orElse("");
            case "ri:attachment" -> resource.attribute("ri:filename").orElse("");
            case "ac:link" ->
                    resource.elements()
                            .map(inner -> resource(inner, userName))
                            .filter(value -> !value.isEmpty())
                            .findFirst()
                            .orElse("");
            default -> "";
        };
    }
}

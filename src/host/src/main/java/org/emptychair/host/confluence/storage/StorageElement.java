package org.emptychair.host.confluence.storage;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of storage format with its prefix, such as {@code ac:link} or {@code p}.
 *
 * @param attributes by their prefixed names, in the order they were written
 * @param line where its start tag ends, from 1
 */
public record StorageElement(
        String name,
        Map<String, String> attributes,
        List<StorageNode> children,
        int line,
        int column)
        implements StorageNode {

    public StorageElement {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        children = List.copyOf(children);
    }

    public Optional<String> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }

    public Stream<StorageElement> elements() {
        return children.stream()
                .filter(StorageElement.class::isInstance)
                .map(StorageElement.class::cast);
    }

    public Optional<StorageElement> child(String childName) {
        return elements().filter(element -> element.name().equals(childName)).findFirst();
    }

    /** All characters inside, those of descendants too. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (StorageNode child : children) {
            if (child instanceof StorageText words) {
                text.append(words.text());
            } else if (child instanceof StorageElement element) {
                text.append(element.text());
            }
        }
        return text.toString();
    }

    /** This element and everything below it, in the order of the page. */
    public Stream<StorageElement> everything() {
        return Stream.concat(Stream.of(this), elements().flatMap(StorageElement::everything));
    }
}

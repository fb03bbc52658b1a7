package org.emptychair.host.confluence.render;

import static org.emptychair.host.confluence.render.Html.escaped;

import java.util.Optional;
import java.util.function.Function;
import org.emptychair.host.confluence.storage.StorageElement;

/** Links and pictures, whose targets stand inside them as {@code ri:…} elements. */
final class LinkHtml {

    private LinkHtml() {}

    /**
     * @param html what stands inside an element, as HTML
     */
    static String link(StorageElement link, Links links, Function<StorageElement, String> html) {
        String anchor = link.attribute("ac:anchor").map(it -> "#" + it).orElse("");
        Target target =
                link.elements()
                        .filter(element -> element.name().startsWith("ri:"))
                        .findFirst()
                        .map(resource -> target(resource, links))
                        .orElse(new Target(Optional.of(""), anchor.replaceFirst("#", "")));
        String words =
                link.child("ac:link-body")
                        .map(html)
                        .or(
                                () ->
                                        link.child("ac:plain-text-link-body")
                                                .map(it -> escaped(it.text())))
                        .filter(text -> !text.isBlank())
                        .orElse(escaped(target.name()));
        return target.address()
                .map(address -> "<a href=\"%s\">%s</a>".formatted(escaped(address + anchor), words))
                .orElse("<span class=\"%s\">%s</span>".formatted(target.cssClass(), words));
    }

    static String image(StorageElement image) {
        String file =
                image.elements()
                        .filter(element -> element.name().startsWith("ri:"))
                        .findFirst()
                        .flatMap(
                                it ->
                                        it.attribute("ri:filename")
                                                .or(() -> it.attribute("ri:value")))
                        .orElse("without a name");
        String words = image.attribute("ac:alt").filter(alt -> !alt.isBlank()).orElse(file);
        return "<span class=\"page-image\" role=\"img\" aria-label=\"%s\">Picture: %s</span>"
                .formatted(escaped(words), escaped(words));
    }

    private static Target target(StorageElement resource, Links links) {
        return switch (resource.name()) {
            case "ri:page", "ri:blog-post" -> {
                String title = resource.attribute("ri:content-title").orElse("");
                yield new Target(links.page(resource.attribute("ri:space-key"), title), title);
            }
            case "ri:space" -> {
                String key = resource.attribute("ri:space-key").orElse("");
                yield new Target(links.space(key), key);
            }
            case "ri:url" -> {
                String address = resource.attribute("ri:value").orElse("");
                yield new Target(Optional.of(address).filter(LinkHtml::isWeb), address);
            }
            case "ri:user" -> {
                String user =
                        resource.attribute("ri:userkey")
                                .or(() -> resource.attribute("ri:username"))
                                .orElse("");
                yield new Target(
                        Optional.empty(),
                        links.fullName(user).orElse("Somebody who has left"),
                        "page-person");
            }
            default ->
                    new Target(Optional.empty(), resource.attribute("ri:filename").orElse("link"));
        };
    }

    private static boolean isWeb(String address) {
        return address.matches("(?i)(https?|mailto):.*");
    }

    /**
     * @param address where it leads; empty when there is nothing to lead to
     * @param name what it is called when the link says nothing itself
     * @param cssClass for when it leads nowhere
     */
    private record Target(Optional<String> address, String name, String cssClass) {
        Target(Optional<String> address, String name) {
            this(address, name, "page-link-missing");
        }
    }
}

package org.emptychair.atlassian.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.content.render.xhtml.DefaultConversionContext;
import com.atlassian.confluence.content.render.xhtml.XhtmlException;
import com.atlassian.confluence.core.SpaceContentEntityObject;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.xhtml.api.MacroDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.emptychair.atlassian.access.Pages;
import org.emptychair.atlassian.access.Sheet;

/** Pages of Confluence, as its signed-in user may see them. */
final class ConfluencePages implements Pages {
    private final ConfluenceServices services;

    ConfluencePages(ConfluenceServices services) {
        this.services = services;
    }

    @Override
    public boolean mayView(long pageId) {
        return may(Permission.VIEW, pageId);
    }

    @Override
    public boolean mayEdit(long pageId) {
        return may(Permission.EDIT, pageId);
    }

    private boolean may(Permission permission, long pageId) {
        return find(pageId)
                .filter(
                        page ->
                                services.permissions()
                                        .hasPermission(
                                                AuthenticatedUserThreadLocal.get(),
                                                permission,
                                                page))
                .isPresent();
    }

    @Override
    public Optional<String> space(long pageId) {
        return find(pageId).map(AbstractPage::getSpaceKey);
    }

    @Override
    public Optional<Sheet> sheet(long pageId) {
        return find(pageId).map(ConfluencePages::sheet);
    }

    @Override
    public Set<String> labels(long pageId) {
        return find(pageId).stream()
                .flatMap(page -> page.getLabels().stream())
                .map(Label::getName)
                .collect(Collectors.toSet());
    }

    static Sheet sheet(SpaceContentEntityObject page) {
        return new Sheet(page.getId(), page.getSpaceKey(), page.getTitle(), page.getBodyAsString());
    }

    /** The parameters of the first chair on a page, whoever asks. */
    Optional<Map<String, String>> chair(AbstractPage page) {
        return chairs(page).stream().findFirst().map(MacroDefinition::getParameters);
    }

    @Override
    public Optional<Map<String, String>> chair(long pageId, Optional<String> macro) {
        return find(pageId).stream()
                .flatMap(page -> chairs(page).stream())
                .filter(chair -> macro.isEmpty() || macro.equals(id(chair)))
                .findFirst()
                .map(MacroDefinition::getParameters);
    }

    /** Of the macro that is being drawn; empty where it has none. */
    static String macroId(ConversionContext context) {
        return context.getProperty("macroDefinition") instanceof MacroDefinition macro
                ? id(macro).orElse("")
                : "";
    }

    @Override
    public List<Map<String, String>> chairs(long pageId) {
        return find(pageId).stream()
                .flatMap(page -> chairs(page).stream())
                .map(MacroDefinition::getParameters)
                .toList();
    }

    /** A page, whoever asks. */
    Optional<AbstractPage> page(long pageId) {
        return find(pageId);
    }

    private Optional<AbstractPage> find(long pageId) {
        return Optional.ofNullable(services.pages().getAbstractPage(pageId));
    }

    private static Optional<String> id(MacroDefinition chair) {
        return chair.getMacroIdentifier().map(id -> id.getId());
    }

    private List<MacroDefinition> chairs(AbstractPage page) {
        return macros(page, EmptyChairMacro.NAME::equals);
    }

    /** The macros of those names on a page, whoever asks, in their order. */
    List<MacroDefinition> macros(AbstractPage page, Predicate<String> named) {
        List<MacroDefinition> found = new ArrayList<>();
        try {
            services.storageFormat()
                    .handleMacroDefinitions(
                            page.getBodyAsString(),
                            new DefaultConversionContext(page.toPageContext()),
                            definition -> {
                                if (named.test(definition.getName())) {
                                    found.add(definition);
                                }
                            });
        } catch (XhtmlException broken) {
            // A page that nobody can read holds no chair that anybody could show.
            return List.of();
        }
        return found;
    }
}

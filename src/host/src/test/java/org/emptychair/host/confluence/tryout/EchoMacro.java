package org.emptychair.host.confluence.tryout;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.xhtml.api.MacroDefinition;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.Map;
import java.util.TreeMap;

/** Says what it was given, and asks for its style sheet. */
public final class EchoMacro implements Macro {

    private final PageBuilderService pageBuilder;

    public EchoMacro(PageBuilderService pageBuilder) {
        this.pageBuilder = pageBuilder;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        pageBuilder
                .assembler()
                .resources()
                .requireWebResource("org.emptychair.tryout:echo-resources");
        ConfluenceUser user = AuthenticatedUserThreadLocal.get();
        MacroDefinition definition = (MacroDefinition) context.getProperty("macroDefinition");
        return """
        <section class="echo" data-output="%s" data-page="%s" data-space="%s" data-user="%s" data-id="%s">\
        <code>%s</code><div>%s</div></section>"""
                .formatted(
                        context.getOutputType(),
                        context.getEntity() == null ? "none" : context.getEntity().getId(),
                        context.getSpaceKey(),
                        user == null ? "nobody" : user.getName(),
                        definition.getMacroIdentifier().map(id -> id.getId()).orElse("none"),
                        new TreeMap<>(parameters),
                        body);
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.RICH_TEXT;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}

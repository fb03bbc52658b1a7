package org.emptychair.host.confluence.render;

import com.atlassian.confluence.content.render.xhtml.storage.macro.MacroId;
import com.atlassian.confluence.xhtml.api.MacroDefinition;
import org.emptychair.host.confluence.storage.StorageMacro;

/** A macro of a page, as plugins are told of it. */
public final class LocalMacroDefinition extends MacroDefinition {

    @SuppressWarnings("NullAway") // no id is null in the product's own class
    public LocalMacroDefinition(StorageMacro macro) {
        super(
                macro.name(),
                macro.parameters(),
                macro.storedBody(),
                macro.id().map(MacroId::fromString).orElse(null));
    }
}

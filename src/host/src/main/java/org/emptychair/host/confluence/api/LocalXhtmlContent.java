package org.emptychair.host.confluence.api;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.content.render.xhtml.XhtmlException;
import com.atlassian.confluence.xhtml.api.MacroDefinitionHandler;
import com.atlassian.confluence.xhtml.api.XhtmlContent;
import java.util.List;
import org.emptychair.host.confluence.render.LocalMacroDefinition;
import org.emptychair.host.confluence.storage.BrokenStorage;
import org.emptychair.host.confluence.storage.StorageMacro;
import org.emptychair.host.confluence.storage.StorageParser;
import org.emptychair.host.product.Directory;
import org.emptychair.host.product.Person;
import org.jspecify.annotations.Nullable;

/** Reads the macros out of storage format. */
public final class LocalXhtmlContent implements XhtmlContent {

    private final Directory directory;

    public LocalXhtmlContent(Directory directory) {
        this.directory = directory;
    }

    @Override
    public void handleMacroDefinitions(
            String storage, @Nullable ConversionContext context, MacroDefinitionHandler handler)
            throws XhtmlException {
        List<StorageMacro> macros;
        try {
            macros = StorageMacro.allOf(StorageParser.parse(storage), this::name).toList();
        } catch (BrokenStorage e) {
            throw new XhtmlException(String.valueOf(e.getMessage()), e);
        }
        macros.forEach(macro -> handler.handle(new LocalMacroDefinition(macro)));
    }

    private String name(String key) {
        return directory.withKey(key).map(Person::name).orElse(key);
    }
}

package org.emptychair.host.product;

import java.util.List;
import java.util.Optional;

/** A plugin that is installed and wired in one product, as that product's modules see it. */
public interface EnabledPlugin {

    String key();

    String name();

    String version();

    /**
     * The modules of one type ({@code xhtml-macro}, {@code blueprint} …) that apply to this
     * product.
     */
    List<PluginModule> modules(String type);

    /** The module with this key, whatever its type. */
    Optional<PluginModule> module(String moduleKey);

    /**
     * A new object of the class that {@code className} names, with its constructor's parameters
     * filled from the plugin's components and imports.
     */
    <T> T create(String className, Class<T> as);

    /** A file of the plugin's jar, by its path from the root. */
    Optional<byte[]> file(String path);

    /** The plugin's text for an i18n key; the key itself when there is none. */
    String text(String i18nKey);
}

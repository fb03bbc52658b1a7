package org.emptychair.host.confluence.render;

import com.atlassian.confluence.content.render.xhtml.DefaultConversionContext;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Random;
import org.emptychair.host.confluence.storage.BrokenStorage;
import org.emptychair.host.confluence.storage.StorageElement;
import org.emptychair.host.confluence.storage.StorageParser;

/** Turns storage format into HTML and runs the macros in it. */
public final class PageRenderer {

    private final MacroRunner macros;
    private final Random random = new SecureRandom();

    public PageRenderer(Macros macros) {
        this.macros = new MacroRunner(macros);
    }

    /**
     * The page's HTML. A text that is not storage format becomes a box that says where it breaks.
     *
     * @param context the page, if there is one, and the kind of output, both handed to each macro
     */
    public String html(String storage, DefaultConversionContext context, Links links) {
        StorageElement page;
        try {
            page = StorageParser.parse(storage);
        } catch (BrokenStorage e) {
            return Boxes.brokenPage(e);
        }
        return new StorageHtml(macros, links, context, this::nonce).of(page);
    }

    private String nonce() {
        byte[] bytes = new byte[12];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}

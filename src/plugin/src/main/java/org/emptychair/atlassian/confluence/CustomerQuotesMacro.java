package org.emptychair.atlassian.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;
import java.util.Optional;
import org.emptychair.view.Section;

/** Customers' own words in a page, without the rest of the chair. */
public final class CustomerQuotesMacro implements Macro {
    /** As storage format writes it. */
    static final String NAME = "customer-quotes";

    private final PartDrawing part;

    public CustomerQuotesMacro(ConfluenceRoot root) {
        part = new PartDrawing(root, Section.QUOTES, Optional.empty());
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return part.draw(parameters, context);
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}

package org.emptychair.atlassian.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;
import java.util.Optional;

/** The chair in a page. */
public final class EmptyChairMacro implements Macro {
    /** As storage format writes it. */
    static final String NAME = "empty-chair";

    private final ChairDrawing chair;

    public EmptyChairMacro(ConfluenceRoot root) {
        chair = new ChairDrawing(root, Optional.empty());
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return chair.draw(parameters, context);
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

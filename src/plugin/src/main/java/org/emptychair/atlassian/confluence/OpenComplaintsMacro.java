package org.emptychair.atlassian.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;
import java.util.Optional;
import org.emptychair.view.Section;

/** The table of open complaints in a page, without the rest of the chair. */
public final class OpenComplaintsMacro implements Macro {
    /** As storage format writes it. */
    static final String NAME = "open-complaints";

    private final PartDrawing part;

    public OpenComplaintsMacro(ConfluenceRoot root) {
        part = new PartDrawing(root, Section.COMPLAINTS, Optional.empty());
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

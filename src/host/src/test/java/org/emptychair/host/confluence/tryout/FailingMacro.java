package org.emptychair.host.confluence.tryout;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;

/** Fails, each time. */
public final class FailingMacro implements Macro {

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        throw new IllegalStateException("an inner fact");
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

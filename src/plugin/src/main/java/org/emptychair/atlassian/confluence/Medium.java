package org.emptychair.atlassian.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.renderer.RenderContextOutputType;
import java.util.Set;

/** Where a page is drawn, as far as it matters for who reads it. */
enum Medium {
    /** Read by the one whose rights are asked, at once. */
    SCREEN,
    /** Made for the one whose rights are asked, and kept. */
    PAPER,
    /** Read by whoever it reaches: a mail, a feed, a comparison, and whatever we do not know. */
    OTHERS;

    private static final Set<String> ON_SCREEN =
            Set.of(RenderContextOutputType.DISPLAY, RenderContextOutputType.PREVIEW);
    private static final Set<String> ON_PAPER =
            Set.of(
                    RenderContextOutputType.PDF,
                    RenderContextOutputType.WORD,
                    RenderContextOutputType.HTML_EXPORT);

    static Medium of(ConversionContext context) {
        if (ON_SCREEN.contains(context.getOutputType())) {
            return SCREEN;
        }
        return ON_PAPER.contains(context.getOutputType()) ? PAPER : OTHERS;
    }
}

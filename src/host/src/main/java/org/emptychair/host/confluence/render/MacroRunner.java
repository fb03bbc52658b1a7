package org.emptychair.host.confluence.render;

import com.atlassian.confluence.content.render.xhtml.DefaultConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.emptychair.host.confluence.storage.StorageElement;
import org.emptychair.host.confluence.storage.StorageMacro;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs one macro after the other; whatever one does, the next has its turn. */
final class MacroRunner {

    private static final Logger LOG = LoggerFactory.getLogger(MacroRunner.class);
    private static final String DEFINITION = "macroDefinition";

    private final Macros macros;

    MacroRunner(Macros macros) {
        this.macros = macros;
    }

    /** Whether it stands between paragraphs; so does a macro that nobody knows. */
    boolean isBlock(String name) {
        try {
            return macros.named(name)
                    .map(macro -> macro.getOutputType() != Macro.OutputType.INLINE)
                    .orElse(true);
        } catch (RuntimeException | LinkageError e) {
            // It will fail again when it is run, and be told of there.
            return true;
        }
    }

    /**
     * What the macro answers, or a box in its place.
     *
     * @param richHtml the HTML of a body of storage format
     */
    String run(
            StorageMacro macro,
            DefaultConversionContext context,
            Function<StorageElement, String> richHtml) {
        Object outer = context.getProperty(DEFINITION);
        try {
            Optional<Macro> found = macros.named(macro.name());
            if (found.isEmpty()) {
                return Boxes.unknownMacro(macro.name());
            }
            // Inner macros first, as their output is the outer one's body.
            String body = body(macro, found.get(), richHtml);
            context.setProperty(DEFINITION, new LocalMacroDefinition(macro));
            String html = found.get().execute(new HashMap<>(macro.parameters()), body, context);
            return html == null ? "" : html;
        } catch (MacroExecutionException e) {
            return failed(macro, context, e, String.valueOf(e.getMessage()));
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            return failed(macro, context, e, "");
        } finally {
            context.setProperty(DEFINITION, outer);
        }
    }

    private static String body(
            StorageMacro macro, Macro code, Function<StorageElement, String> richHtml) {
        Macro.BodyType type = code.getBodyType();
        if (type == Macro.BodyType.RICH_TEXT) {
            return macro.richBody()
                    .map(richHtml)
                    .or(() -> macro.plainBody().map(Html::escaped))
                    .orElse("");
        }
        if (type == Macro.BodyType.PLAIN_TEXT) {
            return macro.plainBody()
                    .or(() -> macro.richBody().map(StorageElement::text))
                    .orElse("");
        }
        return "";
    }

    private static String failed(
            StorageMacro macro, DefaultConversionContext context, Throwable cause, String said) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        ContentEntityObject page = context.getEntity();
        LOG.error(
                "macro '{}' on page {} failed, reference {}",
                macro.name(),
                page == null ? "without an id" : page.getId(),
                reference,
                cause);
        return Boxes.failedMacro(macro.name(), said.equals("null") ? "" : said, reference);
    }
}

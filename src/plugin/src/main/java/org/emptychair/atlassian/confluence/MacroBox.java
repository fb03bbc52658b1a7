package org.emptychair.atlassian.confluence;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.emptychair.atlassian.panel.WrongParameters;
import org.emptychair.atlassian.sal.Build;
import org.emptychair.atlassian.sal.Incident;
import org.emptychair.view.BoxView;
import org.emptychair.view.Texts;
import org.slf4j.Logger;

/**
 * The outermost edge of a macro: whatever befalls it stays in a box of its own, and the page
 * stands.
 */
final class MacroBox {
    private final ConfluenceRoot root;
    private final Logger log;
    private final String failure;

    /**
     * @param failure what is logged when the macro fails
     */
    MacroBox(ConfluenceRoot root, Logger log, String failure) {
        this.root = root;
        this.log = log;
        this.failure = failure;
    }

    /** What is drawn, or why it is not. */
    String around(Function<Running, String> drawing) {
        try {
            return root.running()
                    .map(drawing)
                    .orElseGet(() -> box("starting", "emptychair.box.starting", List.of()));
        } catch (WrongParameters wrong) {
            return box("parameters", "emptychair.box.parameters", wrong.sentences());
        } catch (RuntimeException failed) {
            String reference = Incident.logged(log, failure, failed);
            return box(
                    "failed",
                    "emptychair.box.failed",
                    List.of(root.texts().say("emptychair.box.failed.next", reference)));
        }
    }

    void requireResources() {
        requireResources(root);
    }

    /** The page loads our script and style, once however many of us stand on it. */
    static void requireResources(ConfluenceRoot root) {
        root.services()
                .webResources()
                .assembler()
                .resources()
                .requireWebResource(Build.PLUGIN_KEY + ":chair-panel");
    }

    String box(String kind, String title, List<String> lines) {
        Texts texts = root.texts();
        return root.templates()
                .fill(
                        "chair/box.vm",
                        texts,
                        Map.of("box", new BoxView(kind, texts.say(title), lines)))
                .markup();
    }
}

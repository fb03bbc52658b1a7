package org.emptychair.view.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.velocity.Template;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.runtime.resource.loader.StringResourceLoader;
import org.emptychair.view.PropertyTexts;
import org.emptychair.view.Templates;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

/** How long a full panel takes to be drawn, beside plain Velocity that fills in the same bytes. */
class DrawingTimesTest {
    private static final int DRAWINGS = 200;

    /** Figures of one machine, to be read beside each other; nothing is held against the clock. */
    @Test
    void aFullPanelIsDrawnAndItsTimeIsTold() {
        ChairView view = SamplePanels.full(words -> words);
        Templates templates = new Templates();
        PropertyTexts texts = new PropertyTexts();
        String drawn = templates.fill("chair/chair.vm", texts, Map.of("chair", view)).markup();
        Map<String, Object> values = new HashMap<>();
        String template = template(drawn, values);
        Template plain = plain(template);

        String ours =
                told(() -> templates.fill("chair/chair.vm", texts, Map.of("chair", view)).markup());
        String least =
                told(
                        () -> {
                            StringWriter out = new StringWriter();
                            plain.merge(new VelocityContext(values), out);
                            return out.toString();
                        });

        System.out.printf(
                "a full panel of %,d characters: %s; the same by plain Velocity: %s%n",
                drawn.length(), ours, least);
        assertThat(values).hasSizeGreaterThan(100);
    }

    private static Template plain(String template) {
        VelocityEngine engine = new VelocityEngine();
        engine.setProperty("resource.loaders", "string");
        engine.setProperty("resource.loader.string.class", StringResourceLoader.class.getName());
        engine.init();
        StringResourceLoader.getRepository().putStringResource("panel", template);
        return engine.getTemplate("panel");
    }

    /** The panel with a reference in the place of each of its texts. */
    private static String template(String drawn, Map<String, Object> values) {
        Document page = Jsoup.parse(drawn);
        for (TextNode text : page.expectFirst("article.ec").select("*").textNodes()) {
            String name = "t" + values.size();
            values.put(name, text.text());
            text.text("${" + name + "}");
        }
        return page.expectFirst("article.ec").outerHtml();
    }

    private interface Drawing {
        String draw();
    }

    private static String told(Drawing drawing) {
        List<Double> millis = new ArrayList<>();
        for (int at = -DRAWINGS; at < DRAWINGS; at++) {
            long began = System.nanoTime();
            assertThat(drawing.draw()).isNotEmpty();
            if (at >= 0) {
                millis.add((System.nanoTime() - began) / 1e6);
            }
        }
        List<Double> sorted = millis.stream().sorted().toList();
        return "%.2f ms (95 of 100 within %.2f)"
                .formatted(sorted.get(DRAWINGS / 2), sorted.get((int) (0.95 * DRAWINGS) - 1));
    }
}

package org.emptychair.view;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import org.emptychair.chair.ChairDraft;
import org.emptychair.setting.Mode;

/** Writes the panel in some of its states as pages to look at. */
final class PanelSamples {
    private PanelSamples() {}

    public static void main(String[] folder) throws IOException {
        Path out = Files.createDirectories(Path.of(folder[0]));
        Texts texts = new PropertyTexts();
        int[] year = IntStream.range(0, 13).map(i -> 1100 + (i * 7919) % 211).toArray();
        Panel full = ChairViewsTest.panel(Mode.SHARED, ChairViewsTest.told(412, 95, year));
        Panel empty = ChairViewsTest.panel(Mode.SHARED, ChairDraft.empty());
        String panels =
                fill(texts, full, "chair/chair.vm")
                        + fill(texts, empty, "chair/chair.vm")
                        + fill(texts, full, "chair/chair-table.vm");
        Files.writeString(
                out.resolve("panel.html"),
                "<!doctype html><html data-color-mode=\"light\"><meta charset=utf-8><style>"
                        + Files.readString(Path.of("src/main/resources/emptychair/chair/chair.css"))
                        + "</style><body style=\"max-width:872px;margin:24px auto;padding:0 24px\">"
                        + panels);
    }

    private static String fill(Texts texts, Panel panel, String template) {
        return new Templates()
                .fill(template, texts, Map.of("chair", ChairViews.of(panel, texts)))
                .markup();
    }
}

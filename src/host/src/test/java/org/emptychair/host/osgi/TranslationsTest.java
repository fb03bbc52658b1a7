package org.emptychair.host.osgi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.emptychair.host.product.EnabledPlugin;
import org.emptychair.host.product.Languages;
import org.emptychair.host.product.PluginModule;
import org.junit.jupiter.api.Test;

class TranslationsTest {
    private static final Translations SPOKEN =
            Translations.of(
                    new Spoken(
                            Map.of(
                                    "trial/i18n/trial.properties",
                                    "chair=The chair\nseat=The seat\n",
                                    "trial/i18n/trial_fr.properties",
                                    "chair=La chaise\n")));

    /** A plugin that has texts and nothing else. */
    private record Spoken(Map<String, String> files) implements EnabledPlugin {
        @Override
        public String key() {
            return "trial";
        }

        @Override
        public String name() {
            return "Trial";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public List<PluginModule> modules(String type) {
            Map<String, String> attributes = Map.of("type", "i18n", "location", "trial.i18n.trial");
            return List.of(new PluginModule("resource", 1, attributes, List.of(), ""));
        }

        @Override
        public Optional<PluginModule> module(String moduleKey) {
            return Optional.empty();
        }

        @Override
        public <T> T create(String className, Class<T> as) {
            throw new UnsupportedOperationException("no classes here, asked for " + className);
        }

        @Override
        public Optional<byte[]> file(String path) {
            return Optional.ofNullable(files.get(path))
                    .map(text -> text.getBytes(StandardCharsets.ISO_8859_1));
        }

        @Override
        public String text(String i18nKey) {
            return i18nKey;
        }
    }

    @Test
    void aTextThatALanguageHasNotIsSaidInEnglish() {
        assertThat(SPOKEN.text("chair", Locale.FRANCE)).isEqualTo("La chaise");
        assertThat(SPOKEN.text("seat", Locale.FRANCE)).isEqualTo("The seat");
    }

    @Test
    void aLanguageWithoutAFileIsEnglish() {
        assertThat(SPOKEN.text("chair", Locale.JAPAN)).isEqualTo("The chair");
        assertThat(SPOKEN.text("chair", Locale.ITALY)).isEqualTo("The chair");
    }

    @Test
    void aMarkStandsAroundEveryTextForWhoeverAsksForIt() {
        assertThat(SPOKEN.text("seat", Languages.MARKED)).isEqualTo("\u27e6The seat\u27e7");
    }

    @Test
    void aKeyWithoutATextIsItsOwnText() {
        assertThat(SPOKEN.text("nobody", Locale.FRANCE)).isEqualTo("nobody");
        assertThat(SPOKEN.startingWith("ch", Locale.FRANCE))
                .containsExactly(Map.entry("chair", "La chaise"));
    }
}

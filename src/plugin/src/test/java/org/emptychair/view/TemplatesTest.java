package org.emptychair.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplatesTest {
    private final Templates templates = new Templates();

    private String filled(String name) {
        return templates.fill(name, new PropertyTexts(), Map.of()).toString();
    }

    @Test
    void aMacroBelongsToItsTemplate() {
        assertThat(filled("macros/ines.vm")).isEqualTo("Ines");
        assertThat(filled("macros/lena.vm")).isEqualTo("Lena");
        assertThat(filled("macros/ines.vm")).isEqualTo("Ines");
    }
}

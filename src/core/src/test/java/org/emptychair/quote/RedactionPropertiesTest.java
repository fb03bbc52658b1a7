package org.emptychair.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.emptychair.quote.SeededTexts.Seeded;
import org.junit.jupiter.api.Test;

class RedactionPropertiesTest {
    private static final Redactor REDACTOR = new Redactor(new PlainPhoneNumbers());
    private static final int TEXTS = 5_000;

    @Test
    void noSeededIdentifierSurvives() {
        SeededTexts texts = new SeededTexts(17);

        for (int i = 0; i < TEXTS; i++) {
            Seeded seeded = texts.next();
            String shown = REDACTOR.redact(seeded.text(), seeded.known()).text();
            for (String secret : seeded.secrets()) {
                assertThat(shown).as(seeded.text()).doesNotContain(secret);
            }
        }
    }

    @Test
    void nobodyWhoSignsSurvives() {
        SeededTexts texts = new SeededTexts(20);

        for (int i = 0; i < TEXTS; i++) {
            Seeded seeded = texts.signed();
            String shown = REDACTOR.redact(seeded.text(), seeded.known()).text();
            assertThat(shown).as(seeded.text()).doesNotContain(seeded.secrets());
            assertThat(REDACTOR.redact(shown, seeded.known()).text()).isEqualTo(shown);
        }
    }

    @Test
    void redactingAgainChangesNothing() {
        SeededTexts texts = new SeededTexts(18);

        for (int i = 0; i < TEXTS; i++) {
            Seeded seeded = texts.next();
            String once = REDACTOR.redact(seeded.text(), seeded.known()).text();
            Redaction twice = REDACTOR.redact(once, seeded.known());
            assertThat(twice.text()).as(seeded.text()).isEqualTo(once);
            assertThat(twice.found()).isEmpty();
        }
    }

    @Test
    void redactingAnyCharactersAgainChangesNothing() {
        Random random = new Random(19);
        String alphabet = "aB1.:@+-() /\n[]\"'?#=é李\u00a0\uffff4DEearname MrKindregards,order–";

        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder();
            for (int c = 0; c < random.nextInt(60); c++) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            String once = REDACTOR.redact(text.toString(), List.of()).text();
            assertThat(REDACTOR.redact(once, List.of()).text()).as(text.toString()).isEqualTo(once);
        }
    }
}

package org.emptychair.tone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToneTest {
    private static Tone tone(String words) {
        return Tone.of(Optional.empty(), Optional.of(words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            NEGATIVE | Where is my parcel? This is the third time I ask.
            NEGATIVE | I am still waiting for an answer.
            NEGATIVE | Not happy with this pan at all.
            NEGATIVE | You charged me twice in October!
            NEGATIVE | The app logs me out every morning.
            NEGATIVE | Good pan, but the lid arrived broken and nobody answers.
            POSITIVE | Your technician took her shoes off. Thank you!
            POSITIVE | Really good pan, I would recommend it.
            POSITIVE | No problems so far, works perfectly.
            POSITIVE | The new lid came quickly and fits well. Thank you very much!
            NEUTRAL  | The parcel comes on Tuesday, says the driver.
            NEUTRAL  | Please change my address to the new one.
            NEUTRAL  | Can I pay with a card in your shop?
            UNKNOWN  | Wo bleibt mein Paket? Ich warte seit drei Wochen und niemand antwortet.
            UNKNOWN  | Le couvercle est cassé et je ne suis pas content.
            UNKNOWN  | 我的锅坏了
            UNKNOWN  | ?!
            UNKNOWN  | Hm
            """)
    void hearsHowACustomerSounds(Tone expected, String words) {
        assertThat(tone(words)).isEqualTo(expected);
    }

    @Test
    void aRatingOutranksWords() {
        Optional<String> praise = Optional.of("Thank you, wonderful!");

        assertThat(Tone.of(Optional.of(1), praise)).isEqualTo(Tone.NEGATIVE);
        assertThat(Tone.of(Optional.of(2), praise)).isEqualTo(Tone.NEGATIVE);
        assertThat(Tone.of(Optional.of(3), praise)).isEqualTo(Tone.NEUTRAL);
        assertThat(Tone.of(Optional.of(4), Optional.empty())).isEqualTo(Tone.POSITIVE);
        assertThat(Tone.of(Optional.of(5), Optional.of("awful"))).isEqualTo(Tone.POSITIVE);
    }

    @Test
    void whatWasNeverWrongIsNoPraise() {
        assertThat(tone("The address was never wrong. Please read it."))
                .isNotEqualTo(Tone.POSITIVE);
    }

    @Test
    void silenceHasNoTone() {
        assertThat(Tone.of(Optional.empty(), Optional.empty())).isEqualTo(Tone.UNKNOWN);
    }

    @Test
    void marksOfRedactionSayNothing() {
        assertThat(tone("[name] [phone number] [our colleague]")).isEqualTo(Tone.UNKNOWN);
    }
}

package org.emptychair.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTest {
    private static final Redactor REDACTOR = new Redactor(new PlainPhoneNumbers());

    private static String shown(String text) {
        return REDACTOR.redact(text.replace("|", "\n"), List.of()).text().replace("\n", "|");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    It broke again.|Kind regards,|Marta Nowak;It broke again.|Kind regards,|[name]
                    Where is my lid … Lars Rademaker, Lübeck;Where is my lid … [name]
                    Where is my lid? Lars Rademaker, 23552 Lübeck;Where is my lid? [name]
                    The bank sees two. Kind regards from Ghent, Ada Ferrari;The bank sees two. Kind regards from [name]
                    It broke again. Best, Mia;It broke again. Best, [name]
                    It broke again. best, mia;It broke again. best, [name]
                    Nobody answers. Thanks! – J. Ortega;Nobody answers. Thanks! – [name]
                    Nobody answers. - Mia;Nobody answers. - [name]
                    It broke again.|Mia;It broke again.|[name]
                    It broke again.||Mia Lund|Hauptstr. 5|23552 Lübeck;It broke again.||[name]
                    Any news? Mia||Hello?? Mia L.;Any news? [name]||Hello?? [name].
                    It broke again. Thanks Mia;It broke again. Thanks [name]
                    It broke again, viele Grüße Anna-Lena von Holt;It broke again, viele Grüße [name]
                    Please send a new one Lars Rademaker;Please send a new one [name]
                    Broke.|Jean-Luc O'Neill|Sent from my phone;Broke.|[name]|Sent from my phone
                    Broke. Mia Lund, m@example.org, +44 20 7946 0018;Broke. [name], [mail address], [phone number]
                    Call me at +44 20 7946 0018, Mia;Call me at [phone number], [name]
                    Der Deckel ist kaputt. MfG Lund;Der Deckel ist kaputt. MfG [name]
                    """)
    void whoSignsIsTakenOut(String text, String expected) {
        assertThat(shown(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The third lid is broken. Thank You!",
                "The third lid is broken. Unacceptable!",
                "THE THIRD LID IS BROKEN. SEND A LID",
                "I bought it in New York",
                "My complaint is with Empty Chair.",
                "It came on Monday",
                "Third Lid Broken",
                "Third Lid Broken||it came on Monday, please help me",
                "thanks for nothing",
                "no thanks necessary",
                "Please help. Best, Customer",
                "I ordered a kettle, a pan and a lid"
            })
    void whatIsNobodyStays(String text) {
        assertThat(shown(text)).isEqualTo(text);
    }

    @Test
    void aSignatureBelowATitleAndInEachMessageIsTakenOut() {
        assertThat(
                        shown(
                                "Lid broken – Lars Rademaker||It came broken. Lars Rademaker||Hello?? Lars"))
                .isEqualTo("Lid broken – [name]||It came broken. [name]||Hello?? [name]");
    }
}

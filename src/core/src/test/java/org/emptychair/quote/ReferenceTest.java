package org.emptychair.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTest {
    private static final Redactor REDACTOR = new Redactor(new PlainPhoneNumbers());

    private static String shown(String text) {
        return REDACTOR.redact(text, List.of()).text();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Order 193-2947 is lost | Order [number] is lost
                    I am customer no. 4711, hello | I am customer no. [number], hello
                    my invoice number is 47/11 now | my invoice number is [number] now
                    Ticket #88 and order:4711 | Ticket #[number] and order:[number]
                    tracking 1Z999AA10123456784 says | tracking [number] says
                    orders 4711, 4712 and 4713 | orders [number], [number] and [number]
                    order no. 4711 0815 22 came | order no. [number] came
                    Kundennummer: K-1234, Bestellnr. 55 | Kundennummer: [number], Bestellnr. [number]
                    Auftrag Nr. 2231/77 fehlt | Auftrag Nr. [number] fehlt
                    order-4711 and (order 4712) | order-[number] and (order [number])
                    about #12345 again | about #[number] again
                    commande n° 12345 perdue | commande n° [number] perdue
                    """)
    void aNumberThatIsCalledSomebodysIsTakenOut(String text, String expected) {
        assertThat(shown(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "order of 12.11.2018, order 12.11.2018 and order 2018",
                "invoice 1234.50, account $1500 and order 1500 €",
                "order 3 lids, ticket 24/7, no. 1 in 100",
                "15 U.S.C. 1681, Code 1681i, section 1681",
                "I opened the account XX/XX/2019",
                "We are ordered 4711 pieces"
            })
    void whatIsNobodysNumberStays(String text) {
        assertThat(shown(text)).isEqualTo(text);
    }
}

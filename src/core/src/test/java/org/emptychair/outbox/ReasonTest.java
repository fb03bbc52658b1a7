package org.emptychair.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReasonTest {
    @Test
    void whatTheOtherEndSaidIsOneLineThatNeverEndsInHalfACharacter() {
        Reason reason =
                new Reason(Reason.Cause.REFUSED, "No\r\n\tmore " + "\ud83d\udce6".repeat(300));

        assertThat(reason.detail()).startsWith("No more \ud83d\udce6").endsWith("\ud83d\udce6");
        assertThat(reason.detail().codePointCount(0, reason.detail().length())).isEqualTo(200);
    }
}

package org.emptychair.atlassian.csv.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormFileTest {
    private static final String TYPE = "multipart/form-data; boundary=----form7";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id,at\r\n1,2\r\n",
                "",
                "\r\n",
                "\r\n------form\r\n--\r\n----form8\r\n",
                "\r\r\n\r\n--",
                "größer\u20ac"
            })
    void theFileComesByteForByte(String content) throws IOException {
        FormFile file = FormFile.read(TYPE, in(form(content))).orElseThrow();

        assertThat(file.name()).isEqualTo("Grüße.csv");
        assertThat(file.fields()).containsEntry("source", "zendesk");
        assertThat(new String(file.content().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(content);
    }

    @Test
    void aFormThatEndsTooEarlyIsNoWholeFile() throws IOException {
        String form = form("id,at\r\n1,2\r\n");
        FormFile file =
                FormFile.read(TYPE, in(form.substring(0, form.length() - 12))).orElseThrow();

        assertThatThrownBy(() -> file.content().readAllBytes()).isInstanceOf(EOFException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/csv", "multipart/form-data", "multipart/form-data; boundary=x"})
    void whatIsNoFormHasNoFile(String type) throws IOException {
        assertThat(FormFile.read(type, in(form("x")))).isEmpty();
    }

    private static String form(String content) {
        return """
                ------form7\r
                Content-Disposition: form-data; name="source"\r
                \r
                zendesk\r
                ------form7\r
                Content-Disposition: form-data; name="file"; filename="C:\\files\\Grüße.csv"\r
                Content-Type: text/csv\r
                \r
                %s\r
                ------form7--\r
                """
                .formatted(content);
    }

    private static ByteArrayInputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}

package org.emptychair.atlassian.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.emptychair.leader.PersonKey;
import org.emptychair.setting.InMemorySecrets;
import org.emptychair.setting.SecretName;
import org.emptychair.setting.Secrets;
import org.junit.jupiter.api.Test;

class SubscriptionLinksTest {
    private static final PersonKey KOFI = new PersonKey("kofi");

    private final Secrets secrets = new InMemorySecrets();
    private final SubscriptionLinks links = new SubscriptionLinks(secrets);

    private String proof(PersonKey reader) {
        String query = links.query(reader);
        return query.substring(query.indexOf("&proof=") + "&proof=".length());
    }

    @Test
    void anAddressIsOfItsReaderAndStaysSo() {
        assertThat(links.reader("kofi", proof(KOFI))).contains(KOFI);
        assertThat(new SubscriptionLinks(secrets).query(KOFI)).isEqualTo(links.query(KOFI));
    }

    @Test
    void nobodyMakesTheAddressOfAnotherReader() {
        String proof = proof(KOFI);

        assertThat(links.reader("lena", proof)).isEmpty();
        assertThat(links.reader("kofi", proof.replaceFirst(".$", "x"))).isEmpty();
        assertThat(links.reader("kofi", "")).isEmpty();
        assertThat(links.reader("", proof)).isEmpty();
    }

    @Test
    void withoutItsKeyNoAddressHolds() {
        String proof = proof(KOFI);

        secrets.remove(SecretName.LETTER_LINKS);

        assertThat(links.reader("kofi", proof)).isEmpty();
    }
}

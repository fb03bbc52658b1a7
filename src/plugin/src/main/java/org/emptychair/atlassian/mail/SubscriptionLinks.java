package org.emptychair.atlassian.mail;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.emptychair.leader.PersonKey;
import org.emptychair.setting.Secret;
import org.emptychair.setting.SecretName;
import org.emptychair.setting.Secrets;

/**
 * Addresses at which one reader ends their letters without signing in: whoever has the mail has the
 * address, and nobody can make that of another.
 */
public final class SubscriptionLinks {
    private static final String ALGORITHM = "HmacSHA256";
    private static final String PURPOSE = "letters\n";
    private static final String PROOF = "&proof=";
    private static final int KEY_BYTES = 32;

    private final Secrets secrets;
    private final SecureRandom random = new SecureRandom();

    public SubscriptionLinks(Secrets secrets) {
        this.secrets = secrets;
    }

    /** What is added to the address of the page. */
    public String query(PersonKey reader) {
        return "?reader="
                + URLEncoder.encode(reader.text(), StandardCharsets.UTF_8)
                + PROOF
                + proof(reader, findOrMake());
    }

    /** Whether an address says itself whose letters end there. */
    static boolean isProven(String address) {
        return address.contains(PROOF);
    }

    /** Whom an address is of; absent when we did not make it. */
    public Optional<PersonKey> reader(String reader, String proof) {
        return reader.isBlank()
                ? Optional.empty()
                : secrets.find(SecretName.LETTER_LINKS)
                        .flatMap(
                                secret ->
                                        Optional.of(new PersonKey(reader))
                                                .filter(key -> isEqual(proof(key, secret), proof)));
    }

    private synchronized Secret findOrMake() {
        return secrets.find(SecretName.LETTER_LINKS).orElseGet(this::made);
    }

    private Secret made() {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        Secret secret = new Secret(HexFormat.of().formatHex(key));
        secrets.put(SecretName.LETTER_LINKS, secret);
        return secrets.find(SecretName.LETTER_LINKS).orElse(secret);
    }

    private static boolean isEqual(String expected, String given) {
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    private static String proof(PersonKey reader, Secret secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.value().getBytes(StandardCharsets.UTF_8), ALGORITHM));
            byte[] signed = (PURPOSE + reader.text()).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(mac.doFinal(signed));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException("this Java has no " + ALGORITHM, everyJavaHasIt);
        }
    }
}

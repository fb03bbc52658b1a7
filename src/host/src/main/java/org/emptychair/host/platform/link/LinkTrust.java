package org.emptychair.host.platform.link;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.emptychair.host.product.Caller;
import org.emptychair.host.product.Directory;
import org.emptychair.host.product.Person;

/**
 * What the two sides of one host have agreed on: a secret of this run, with which one side signs
 * for whom it speaks, and who allowed that on the other side.
 */
public final class LinkTrust {
    private static final String SCHEME = "Bearer link.";
    private static final String ALGORITHM = "HmacSHA256";

    private final Map<String, LinkConsents> consents = new ConcurrentHashMap<>();
    private final byte[] secret = new byte[32];

    public LinkTrust() {
        new SecureRandom().nextBytes(secret);
    }

    /** Makes a side known, with the consents that are given on it. */
    public void open(String product, LinkConsents given) {
        consents.put(product, given);
    }

    /** Notes that somebody lets the other side speak for them on this one. */
    public void allow(String product, Person person) {
        LinkConsents given = consents.get(product);
        if (given == null) {
            throw new IllegalStateException("the side '%s' has not started".formatted(product));
        }
        given.give(person);
    }

    /** Whether this person allowed the other side to speak for them on this one. */
    boolean allows(String product, Person person) {
        LinkConsents given = consents.get(product);
        return given != null && given.of(person);
    }

    /** The value of {@code Authorization} for a request to a side as somebody. */
    String credentials(String product, Person person) {
        String key = Base64.getUrlEncoder().encodeToString(bytes(person.key()));
        return SCHEME + key + "." + signature(product, person.key());
    }

    /** Who a request to a side speaks for; empty unless it was signed here and is still allowed. */
    public Optional<Caller> caller(String product, String authorization, Directory directory) {
        if (!authorization.startsWith(SCHEME)) {
            return Optional.empty();
        }
        String[] parts = authorization.substring(SCHEME.length()).split("\\.", 2);
        return parts.length < 2
                ? Optional.empty()
                : decoded(parts[0])
                        .filter(key -> fits(product, key, parts[1]))
                        .filter(key -> consentedTo(product, key))
                        .flatMap(directory::withKey)
                        .map(person -> new Caller(Optional.of(person)));
    }

    /** Whether the value is of the kind that only this trust can judge. */
    public static boolean isFromLink(String authorization) {
        return authorization.startsWith(SCHEME);
    }

    private boolean consentedTo(String product, String key) {
        LinkConsents given = consents.get(product);
        return given != null && given.has(key);
    }

    private boolean fits(String product, String key, String signature) {
        return MessageDigest.isEqual(bytes(signature(product, key)), bytes(signature));
    }

    private static Optional<String> decoded(String text) {
        try {
            byte[] key = Base64.getUrlDecoder().decode(text);
            return Optional.of(new String(key, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private String signature(String product, String key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            byte[] signed = mac.doFinal(bytes(product + "\n" + key));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

package org.emptychair.atlassian.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.emptychair.setting.Secret;
import org.jspecify.annotations.Nullable;

/**
 * What a caller says to prove who they are: HMAC-SHA256 over an instant and the body as sent.
 *
 * @param at the instant as the caller wrote it, which is signed along
 * @param between what stands between instant and body where they are signed
 * @param instant what it means
 * @param code what only who knows the secret can compute, in hexadecimal
 */
record Signature(String at, String between, Instant instant, String code) {
    /** A call signed earlier or later than this is not believed. */
    static final Duration WINDOW = Duration.ofMinutes(5);

    private static final String ALGORITHM = "HmacSHA256";
    private static final Pattern OURS =
            Pattern.compile("t=([0-9]{1,12}),v1=([0-9a-f]{64})", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 200;

    /** Our own header: {@code t=<seconds since 1970>,v1=<hexadecimal>}. */
    static Optional<Signature> ours(@Nullable String header) {
        Matcher matcher = OURS.matcher(header == null ? "" : header.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Instant instant = Instant.ofEpochSecond(Long.parseLong(matcher.group(1)));
        return Optional.of(
                new Signature(
                        matcher.group(1), ".", instant, matcher.group(2).toLowerCase(Locale.ROOT)));
    }

    /** Zendesk's two headers: an instant in ISO 8601, and Base64. */
    static Optional<Signature> zendesk(@Nullable String timestamp, @Nullable String header) {
        if (timestamp == null || header == null || timestamp.length() + header.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Signature(
                            timestamp,
                            "",
                            OffsetDateTime.parse(timestamp).toInstant(),
                            HexFormat.of().formatHex(Base64.getDecoder().decode(header))));
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    boolean isTimely(Instant now) {
        return Duration.between(instant, now).abs().compareTo(WINDOW) <= 0;
    }

    /** Whether it was made of this body with the secret; takes as long for a wrong one. */
    boolean isOf(byte[] body, Secret secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.value().getBytes(StandardCharsets.UTF_8), ALGORITHM));
            mac.update((at + between).getBytes(StandardCharsets.UTF_8));
            String expected = HexFormat.of().formatHex(mac.doFinal(body));
            return MessageDigest.isEqual(
                    expected.getBytes(StandardCharsets.US_ASCII),
                    code.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException("this Java has no " + ALGORITHM, everyJavaHasIt);
        }
    }
}

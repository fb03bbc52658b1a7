package org.emptychair.atlassian.mail;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.emptychair.leader.PersonKey;
import org.emptychair.setting.Secret;
import org.emptychair.setting.SecretName;
import org.emptychair.setting.Secrets;
import org.emptychair.week.IsoWeek;

/**
 * Signed addresses at which one leader confirms one week without signing in; they tell nothing of
 * the week.
 */
public final class WeekLinks {
    private static final SecretName KEY = new SecretName("WEEK_LINKS");
    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final int WEEKS_VALID = 3;

    private final Secrets secrets;
    private final Supplier<String> base;
    private final SecureRandom random = new SecureRandom();

    /**
     * @param base the address of the product as people type it
     */
    public WeekLinks(Secrets secrets, Supplier<String> base) {
        this.secrets = secrets;
        this.base = base;
    }

    String pages() {
        return base.get() + "/plugins/servlet/empty-chair/";
    }

    /** Where a leader confirms a week. */
    public String address(PersonKey leader, IsoWeek week) {
        return pages()
                + "week?week=%s&leader=%s&sign=%s"
                        .formatted(
                                week,
                                HexFormat.of()
                                        .formatHex(leader.text().getBytes(StandardCharsets.UTF_8)),
                                sign(leader, week));
    }

    /** A week that its leader may confirm. */
    public record Signed(PersonKey leader, IsoWeek week) {}

    /** What an address says, if it is ours and still holds: until three weeks after its week. */
    public Optional<Signed> read(String week, String leader, String sign, LocalDate today) {
        try {
            IsoWeek said = IsoWeek.parse(week);
            byte[] key = HexFormat.of().parseHex(leader);
            PersonKey person = new PersonKey(new String(key, StandardCharsets.UTF_8));
            boolean holds =
                    isSigned(person, said, sign)
                            && !today.isAfter(said.sunday().plusWeeks(WEEKS_VALID));
            return holds ? Optional.of(new Signed(person, said)) : Optional.empty();
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private boolean isSigned(PersonKey leader, IsoWeek week, String sign) {
        return MessageDigest.isEqual(
                sign(leader, week).getBytes(StandardCharsets.UTF_8),
                sign.getBytes(StandardCharsets.UTF_8));
    }

    private String sign(PersonKey leader, IsoWeek week) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(key()), ALGORITHM));
            byte[] sign = mac.doFinal((week + "\n" + leader).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sign);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, missing);
        }
    }

    private synchronized String key() {
        return secrets.find(KEY)
                .map(Secret::value)
                .orElseGet(
                        () -> {
                            byte[] key = new byte[KEY_BYTES];
                            random.nextBytes(key);
                            Secret fresh = new Secret(HexFormat.of().formatHex(key));
                            secrets.put(KEY, fresh);
                            // Another node may have made one in the same moment.
                            return secrets.find(KEY).orElse(fresh).value();
                        });
    }
}

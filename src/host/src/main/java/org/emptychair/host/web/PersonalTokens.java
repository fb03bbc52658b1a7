package org.emptychair.host.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.emptychair.host.product.Directory;
import org.emptychair.host.product.Person;
import org.jdbi.v3.core.Jdbi;

/** Personal access tokens: shown once, kept as a hash, sent as {@code Authorization: Bearer}. */
public final class PersonalTokens {

    private static final int TOKEN_BYTES = 33;

    private final Jdbi jdbi;
    private final Directory directory;
    private final SecureRandom random = new SecureRandom();

    public PersonalTokens(Jdbi jdbi, Directory directory) {
        this.jdbi = jdbi;
        this.directory = directory;
        jdbi.useHandle(
                handle ->
                        handle.execute(
                                "CREATE TABLE IF NOT EXISTS host_token"
                                        + " (token_hash VARCHAR(64) PRIMARY KEY, person_key VARCHAR(255) NOT NULL)"));
    }

    public String create(Person person) {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(
                                        "INSERT INTO host_token (token_hash, person_key) VALUES (:hash, :key)")
                                .bind("hash", hash(token))
                                .bind("key", person.key())
                                .execute());
        return token;
    }

    Optional<Person> owner(String token) {
        return jdbi.withHandle(
                        handle ->
                                handle.createQuery(
                                                "SELECT person_key FROM host_token WHERE token_hash = :hash")
                                        .bind("hash", hash(token))
                                        .mapTo(String.class)
                                        .findOne())
                .flatMap(directory::withKey);
    }

    private static String hash(String token) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }
}

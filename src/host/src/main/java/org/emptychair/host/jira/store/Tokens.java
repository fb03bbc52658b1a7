package org.emptychair.host.jira.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/** Personal access tokens. Only their hashes are kept. */
public final class Tokens {
    private final Database database;
    private final SecureRandom random = new SecureRandom();

    public Tokens(Database database) {
        this.database = database;
    }

    /** A new token of this person; it is answered here and never again. */
    public String issue(String owner, String name, Instant at) {
        byte[] bytes = new byte[33];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        admit(owner, name, token, at);
        return token;
    }

    /** Accepts a token that was made elsewhere, as often as it comes. */
    public void admit(String owner, String name, String token, Instant at) {
        database.inTransaction(
                handle -> {
                    handle.execute("delete from HOST_J_TOKEN where HASH = ?", hash(token));
                    return handle.execute(
                            "insert into HOST_J_TOKEN (HASH, OWNER, NAME, CREATED) values (?, ?, ?, ?)",
                            hash(token),
                            owner,
                            name,
                            at.toEpochMilli());
                });
    }

    /** Whose token this is. */
    public Optional<String> owner(String token) {
        return database.inTransaction(
                handle ->
                        handle.select("select OWNER from HOST_J_TOKEN where HASH = ?", hash(token))
                                .mapTo(String.class)
                                .findOne());
    }

    /** Takes back all tokens with this name of this person. */
    public void revoke(String owner, String name) {
        database.inTransaction(
                handle ->
                        handle.execute(
                                "delete from HOST_J_TOKEN where OWNER = ? and NAME = ?",
                                owner,
                                name));
    }

    private static String hash(String token) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

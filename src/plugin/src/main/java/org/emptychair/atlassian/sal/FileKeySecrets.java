package org.emptychair.atlassian.sal;

import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.emptychair.setting.Secret;
import org.emptychair.setting.SecretName;
import org.emptychair.setting.Secrets;

/**
 * Secrets in the product's settings, locked with a key that lies in a file: neither the database
 * nor the file alone tells them.
 */
public final class FileKeySecrets implements Secrets {
    private static final String PREFIX = "org.emptychair.secrets.";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final PluginSettingsFactory settings;
    private final SecureRandom random = new SecureRandom();
    private final KeyFile key;

    /**
     * @param home the product's shared home, so that all nodes have the same key
     */
    public FileKeySecrets(PluginSettingsFactory settings, Path home) {
        this.settings = settings;
        this.key = new KeyFile(home.resolve("empty-chair").resolve("secrets.key"), random);
    }

    @Override
    public void put(SecretName name, Secret secret) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] locked =
                    cipher(Cipher.ENCRYPT_MODE, name, key.findOrMake(), nonce)
                            .doFinal(secret.value().getBytes(StandardCharsets.UTF_8));
            byte[] kept =
                    ByteBuffer.allocate(nonce.length + locked.length)
                            .put(nonce)
                            .put(locked)
                            .array();
            settings.createGlobalSettings()
                    .put(PREFIX + name, Base64.getEncoder().encodeToString(kept));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("this JDK cannot lock a secret", impossible);
        }
    }

    @Override
    public Optional<Secret> find(SecretName name) {
        return Optional.ofNullable(settings.createGlobalSettings().get(PREFIX + name))
                .flatMap(kept -> key.find().flatMap(found -> open(name, found, kept.toString())));
    }

    private static Optional<Secret> open(SecretName name, SecretKey key, String kept) {
        try {
            byte[] bytes = Base64.getDecoder().decode(kept);
            if (bytes.length <= NONCE_BYTES) {
                return Optional.empty();
            }
            byte[] nonce = Arrays.copyOf(bytes, NONCE_BYTES);
            byte[] opened =
                    cipher(Cipher.DECRYPT_MODE, name, key, nonce)
                            .doFinal(bytes, NONCE_BYTES, bytes.length - NONCE_BYTES);
            return Optional.of(new Secret(new String(opened, StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException | IllegalArgumentException otherKey) {
            // Locked with another key, or for another name, or not by us: the same as absent.
            return Optional.empty();
        }
    }

    /** The name is bound to the text: a ciphertext moved to another name does not open. */
    private static Cipher cipher(int mode, SecretName name, SecretKey key, byte[] nonce)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD((PREFIX + name).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    @Override
    public void remove(SecretName name) {
        settings.createGlobalSettings().remove(PREFIX + name);
    }
}

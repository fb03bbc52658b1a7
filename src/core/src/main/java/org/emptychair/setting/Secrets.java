package org.emptychair.setting;

import java.util.Optional;

/** Keeps secrets so that a copy of the database alone does not tell them. */
public interface Secrets {
    /** Replaces the secret of that name. */
    void put(SecretName name, Secret secret);

    /**
     * @return absent when there is none, or when the key that opens it is gone
     */
    Optional<Secret> find(SecretName name);

    void remove(SecretName name);
}

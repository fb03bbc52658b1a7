package org.emptychair.chair;

import java.util.OptionalInt;

/**
 * Still waiting for an answer: complaints whose customer waits for our reply. A stock, so it has no
 * usual range.
 *
 * @param weeks how many waited when each of the complete weeks ended
 * @param now how many wait now
 * @param neverAnswered those of them who never had a word from us
 * @param pastPromise open complaints whose promise is broken, whoever is to speak
 * @param atLastMeeting how many waited when the last meeting began; absent when there was none
 */
public record StillWaiting(
        Series weeks, int now, int neverAnswered, int pastPromise, OptionalInt atLastMeeting) {}

package org.emptychair.view;

import java.text.NumberFormat;
import java.util.OptionalInt;
import java.util.Set;
import org.emptychair.week.IsoWeek;

/** Numbers and counts as the reader's language writes them. */
public final class Phrases {
    /** Stands where something other than text will: a character that no text has. */
    private static final String HOLE = "\ufffc";

    private static final Set<String> NONE_IS_ONE = Set.of("fr", "pt");

    private final Texts texts;
    private final Discretion discretion;

    public Phrases(Texts texts, Discretion discretion) {
        this.texts = texts;
        this.discretion = discretion;
    }

    public Texts texts() {
        return texts;
    }

    /** The count, or empty when it may not be told. */
    public OptionalInt tell(int count) {
        return discretion.tell(count);
    }

    public String say(String key, String... places) {
        return texts.say(key, places);
    }

    public String number(long count) {
        return NumberFormat.getIntegerInstance(texts.locale()).format(count);
    }

    /** A number with one decimal where it has one, such as 2.4. */
    public String decimal(double number) {
        NumberFormat format = NumberFormat.getNumberInstance(texts.locale());
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }

    /** The count, or "under 5" where no more may be told. */
    public String count(int count) {
        OptionalInt told = tell(count);
        return told.isPresent()
                ? number(told.getAsInt())
                : say("emptychair.count.under", number(Discretion.FEWEST));
    }

    /**
     * A sentence with a count in it, which is its first place.
     *
     * @param keys the beginning of two keys, which end in {@code one} and {@code many}
     * @param others the places after the count
     */
    public String plural(String keys, int count, String... others) {
        boolean one = isOne(count) && tell(count).isPresent();
        return say(keys + (one ? "one" : "many"), places(count(count), others));
    }

    /**
     * As {@link #plural}, with a sentence of its own, ending in {@code few}, for a count that may
     * not be told.
     */
    public String told(String keys, int count) {
        return tell(count).isPresent()
                ? plural(keys, count)
                : say(keys + "few", number(Discretion.FEWEST));
    }

    /** As {@link #plural}, for counts of other things than customers: they are always told. */
    public String counted(String keys, long count, String... others) {
        return say(keys + (isOne(count) ? "one" : "many"), places(number(count), others));
    }

    /** French says "0 client", where English says "0 customers". */
    private boolean isOne(long count) {
        return count == 1 || (count == 0 && NONE_IS_ONE.contains(texts.locale().getLanguage()));
    }

    /**
     * What a sentence says before its first place and behind it.
     *
     * @param others the places after the first
     */
    public String[] around(String key, String... others) {
        String[] around = say(key, places(HOLE, others)).split(HOLE, 2);
        return around.length == 2 ? around : new String[] {around[0], ""};
    }

    private static String[] places(String first, String... others) {
        String[] places = new String[others.length + 1];
        places[0] = first;
        System.arraycopy(others, 0, places, 1, others.length);
        return places;
    }

    /** Such as "81%". */
    public String percent(long percent) {
        return say("emptychair.percent", number(percent));
    }

    /** A fraction as "81%". */
    public String share(double fraction) {
        return percent(Math.round(100 * fraction));
    }

    public String week(IsoWeek week) {
        return say("emptychair.week", Integer.toString(week.number()));
    }
}

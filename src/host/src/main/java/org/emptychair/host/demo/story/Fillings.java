package org.emptychair.host.demo.story;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in the braces of the demo's sentences. */
final class Fillings {
    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");
    private static final List<String> ITEMS =
            List.of(
                    "frying pan",
                    "milk pan",
                    "grill pan",
                    "crêpe pan",
                    "casserole",
                    "saucepan",
                    "stock pot",
                    "wok",
                    "roasting tin",
                    "egg pan",
                    "whistling kettle",
                    "enamel kettle",
                    "electric kettle",
                    "steamer");
    private static final List<String> WITH_LID =
            List.of("casserole", "saucepan", "stock pot", "sauté pan", "wok", "steamer");
    private static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday");
    private static final List<String> TIMES = List.of("second", "third", "fourth");
    private static final List<String> CITIES =
            List.of(
                    "Lübeck", "Leeds", "Ghent", "Aarhus", "Graz", "Porto", "Bergen", "Kraków",
                    "Nantes", "Turku", "Bregenz", "Cork");
    // Numbers that no subscriber has: those that regulators keep for films.
    private static final List<String> PHONES =
            List.of(
                    "+49 30 23125 1",
                    "+49 89 99998 2",
                    "0221 4710 3",
                    "+44 7700 9003",
                    "+44 20 7946 04",
                    "0171 39200 ");

    private final Map<String, Function<Dice, String>> places =
            Map.ofEntries(
                    Map.entry("item", dice -> dice.one(ITEMS)),
                    Map.entry("pot", dice -> dice.one(WITH_LID)),
                    Map.entry("day", dice -> dice.one(DAYS)),
                    Map.entry("n", dice -> dice.one(TIMES)),
                    Map.entry("weeks", dice -> Integer.toString(2 + dice.below(8))),
                    Map.entry("euros", dice -> (14 + dice.below(180)) + cents(dice)),
                    Map.entry("order", dice -> (180 + dice.below(40)) + "-" + number(dice)),
                    Map.entry("year", dice -> Integer.toString(1996 + dice.below(28))),
                    Map.entry("city", dice -> dice.one(CITIES)),
                    Map.entry("phone", dice -> dice.one(PHONES) + (10 + dice.below(90))),
                    Map.entry("mail", dice -> DemoNames.of(dice.below(DemoNames.COUNT)).mail()),
                    Map.entry("name", dice -> DemoNames.of(dice.below(DemoNames.COUNT)).full()));

    private static String cents(Dice dice) {
        return dice.chance(40) ? ".90" : "";
    }

    private static int number(Dice dice) {
        return 1_000 + dice.below(9_000);
    }

    /**
     * @throws IllegalStateException when a place is unknown
     */
    String in(String sentence, Dice dice) {
        Matcher place = PLACE.matcher(sentence);
        StringBuilder filled = new StringBuilder();
        while (place.find()) {
            Function<Dice, String> filling = places.get(place.group(1));
            if (filling == null) {
                throw new IllegalStateException(
                        "nothing stands for %s in '%s'".formatted(place.group(), sentence));
            }
            place.appendReplacement(filled, Matcher.quoteReplacement(filling.apply(dice)));
        }
        return place.appendTail(filled).toString();
    }
}

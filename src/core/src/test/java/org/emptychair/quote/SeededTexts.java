package org.emptychair.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.emptychair.contact.Known;

/** Texts by chance with personal data hidden in them, the same ones for the same seed. */
final class SeededTexts {
    private static final List<String> WORDS =
            List.of(
                    "my",
                    "lid",
                    "broke",
                    "again.",
                    "Please",
                    "call",
                    "the",
                    "order",
                    "(see",
                    "below)",
                    "was",
                    "late,",
                    "$12.50",
                    "on",
                    "03/04/2026",
                    "twice!",
                    "-",
                    "and",
                    "then:",
                    "\n",
                    "Der",
                    "Deckel",
                    "ist",
                    "kaputt;",
                    "é",
                    "李",
                    "[name]",
                    "100",
                    "Nr.",
                    "\"why\"",
                    "Kind",
                    "regards,\n",
                    "Dear",
                    "x",
                    "+",
                    "00",
                    "no.",
                    "number",
                    "\n\n",
                    "Best,",
                    "–",
                    "Mia",
                    "@",
                    "'s");
    private static final List<String> FIRST = List.of("Jöran", "Agnieszka", "Tiago", "O'Nessa");
    private static final List<String> LAST = List.of("Przybylski", "Åkerblom", "van Dorsten");

    private static final String ORDER = "order ";
    private static final List<String> SIGNED =
            List.of(". ", "! – ", "…\n", ".\n\n", "\nBest, ", ", thanks ", "?\nKind regards\n");
    private static final List<String> BELOW = List.of("", ".", ", Åmål", "\n", "\nÅmål", " \n ");

    private final Random random;

    SeededTexts(long seed) {
        random = new Random(seed);
    }

    /**
     * @param text with everything in it
     * @param secrets pieces that may not be seen any more
     * @param known what the source tells
     */
    record Seeded(String text, List<String> secrets, List<Known> known) {}

    Seeded next() {
        List<String> secrets = new ArrayList<>();
        List<Known> known = new ArrayList<>();
        StringBuilder text = new StringBuilder(words());
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            String secret = secret(known);
            secrets.add(secret.replace(ORDER, ""));
            text.append(' ').append(secret).append(' ').append(words());
        }
        return new Seeded(text.toString(), secrets, known);
    }

    /** A text that somebody signed. */
    Seeded signed() {
        String name = name();
        String text = words() + " the lid broke" + any(SIGNED) + name + any(BELOW);
        return new Seeded(text, List.of(name), List.of());
    }

    private String name() {
        return any(FIRST) + " " + any(LAST);
    }

    private String any(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }

    private String words() {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < random.nextInt(8); i++) {
            words.append(i == 0 ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return words.toString();
    }

    private String secret(List<Known> known) {
        return switch (random.nextInt(7)) {
            case 0 -> "j.p" + random.nextInt(9_000) + "@mail" + random.nextInt(90) + ".example.org";
            case 1 -> card();
            case 2 -> iban();
            case 3 -> "+4420" + (10_000_000 + random.nextInt(89_999_999));
            case 5 -> ORDER + random.nextInt(10, 999) + "-" + random.nextInt(1_000, 99_999);
            case 4 -> {
                String number = "Q" + (100_000 + random.nextInt(899_999));
                known.add(new Known(Known.Kind.NUMBER, number));
                yield number;
            }
            default -> {
                String name = name();
                known.add(new Known(Known.Kind.NAME, name));
                yield random.nextBoolean() ? name : name.toUpperCase(java.util.Locale.ROOT);
            }
        };
    }

    private String card() {
        String start = "4" + (100_000_000_000_00L + (long) (random.nextDouble() * 8e14));
        String fifteen = start.substring(0, 15);
        for (char last = '0'; last <= '9'; last++) {
            if (NumberSearch.isLuhn(fifteen + last)) {
                return fifteen + last;
            }
        }
        throw new IllegalStateException("no last digit fits " + fifteen);
    }

    private String iban() {
        long account = (long) (random.nextDouble() * 1e18);
        String bban = "%018d".formatted(account);
        int rest =
                new java.math.BigInteger(bban + "131400")
                        .mod(java.math.BigInteger.valueOf(97))
                        .intValue();
        return "DE%02d%s".formatted(98 - rest, bban);
    }
}

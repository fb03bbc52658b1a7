package org.emptychair.host.demo.story;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** The names of the demo's customers, put together by number. */
public final class DemoNames {
    /** How many customers there are. */
    public static final int COUNT = 24_000;

    private static final List<String> FIRST =
            List.of(
                    "Margit",
                    "Henning",
                    "Camille",
                    "Elke",
                    "Owen",
                    "Birgitta",
                    "Paulo",
                    "Agnieszka",
                    "Ruben",
                    "Saskia",
                    "Malin",
                    "Yusuf",
                    "Ilse",
                    "Tadeusz",
                    "Fiona",
                    "Jorge",
                    "Anneke",
                    "Rosa",
                    "Dietmar",
                    "Nadia",
                    "Per",
                    "Leonie",
                    "Gwen",
                    "Karel",
                    "Amina",
                    "Volker",
                    "Céline",
                    "Ragnhild",
                    "Tom",
                    "Zofia",
                    "Hanne",
                    "Mateo",
                    "Brigitte",
                    "Samir",
                    "Ute",
                    "Aoife",
                    "Lars",
                    "Inge",
                    "Pascal",
                    "Wanda");
    private static final List<String> LAST =
            List.of(
                    "Oltmanns",
                    "Roussel",
                    "Lindqvist",
                    "Brandhorst",
                    "Kowalke",
                    "Tamm",
                    "Pritchard",
                    "Wieczorek",
                    "Almeida",
                    "Haugland",
                    "Dubreuil",
                    "Steinkamp",
                    "Verhoeven",
                    "Achterberg",
                    "Nyström",
                    "Mallory",
                    "Petrakis",
                    "Gruber",
                    "Delacroix",
                    "Sørby",
                    "Kaminski",
                    "Ostendorf",
                    "Byrne",
                    "Ferreira",
                    "Yıldız",
                    "Hellmann",
                    "Laakso",
                    "Quintero",
                    "Rademaker",
                    "Thornbury",
                    "Vogelsang",
                    "Iversen",
                    "Moreau",
                    "Schlüter",
                    "Okafor",
                    "Bauer",
                    "Novotny",
                    "Cassidy",
                    "Trautwein",
                    "Wexler");

    private DemoNames() {}

    /**
     * One customer's name.
     *
     * @param number tells customers of the same name apart
     */
    public record Name(String first, String last, int number) {
        public String full() {
            return first + " " + last;
        }

        /** What they sign in with, were they to. */
        public String user() {
            String plain =
                    Normalizer.normalize(first + "." + last, Normalizer.Form.NFD)
                            .replaceAll("[^A-Za-z.]", "");
            return plain.toLowerCase(Locale.ROOT) + number;
        }

        public String mail() {
            return user() + "@example.org";
        }
    }

    public static Name of(int number) {
        int last = number / FIRST.size() % LAST.size();
        return new Name(FIRST.get(number % FIRST.size()), LAST.get(last), number);
    }
}

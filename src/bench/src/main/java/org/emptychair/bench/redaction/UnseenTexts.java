package org.emptychair.bench.redaction;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Sentences with personal data in forms, countries and languages that the rules were not written
 * from; the same ones for the same seed.
 */
final class UnseenTexts {
    private static final int EACH = 400;
    private static final List<String> SENTENCES =
            List.of(
                    "Mijn gegevens: %s, laat het me weten.",
                    "Puede usar %s para encontrarme",
                    "ma réf. est %s (voir plus haut)",
                    "%s is mine and nobody answered",
                    "Prosz\u0119 o kontakt:\n%s\nZ g\u00f3ry dzi\u0119kuj\u0119",
                    "...as I wrote; \u201c%s\u201d, twice!",
                    "Kontakt\t%s\tbitte",
                    "see %s, or <%s>");
    private static final List<String> MAIL_NAMES =
            List.of(
                    "o'hara.ann",
                    "z_w-k",
                    "x+shop2026",
                    "ann.b.c.d",
                    "7th.floor",
                    "a",
                    "K\u00e4the.Br\u00fcgge");
    private static final List<String> MAIL_HOSTS =
            List.of(
                    "mail.example.museum",
                    "EXAMPLE.ORG",
                    "a-b.example.co.nz",
                    "sub.sub.example.info",
                    "b\u00fcro.example.de");
    private static final Map<String, String> IBANS =
            Map.of(
                    "FR", "NNNNNNNNNNAAAAAAAAAAANN",
                    "IT", "ANNNNNNNNNNAAAAAAAAAAAA",
                    "NL", "AAAANNNNNNNNNN",
                    "NO", "NNNNNNNNNNN",
                    "PL", "NNNNNNNNNNNNNNNNNNNNNNNN",
                    "CH", "NNNNNAAAAAAAAAAAA",
                    "GB", "AAAANNNNNNNNNNNNNN",
                    "PT", "NNNNNNNNNNNNNNNNNNNNN",
                    "MT", "AAAANNNNNAAAAAAAAAAAAAAAAAA",
                    "TR", "NNNNNNNNNNNNNNNNNNNNNN");
    private static final List<String> CARDS =
            List.of(
                    "34:15", "37:15", "51:16", "2221:16", "6011:16", "3528:16", "62:19", "5018:13",
                    "36:14");

    private final Random random;
    private final PhoneNumberUtil phones = PhoneNumberUtil.getInstance();

    UnseenTexts(long seed) {
        random = new Random(seed);
    }

    /** By what they hide. */
    Map<String, List<Labelled>> all() {
        Map<String, List<Labelled>> all = new TreeMap<>();
        List<Labelled> mails = new ArrayList<>();
        List<Labelled> ibans = new ArrayList<>();
        List<Labelled> cards = new ArrayList<>();
        for (int i = 0; i < EACH; i++) {
            mails.add(sentence("mail address", any(MAIL_NAMES) + i + "@" + any(MAIL_HOSTS)));
            ibans.add(sentence("account number (IBAN)", spaced(iban(), 4)));
            cards.add(sentence("card number", spaced(card(), 4)));
        }
        all.put("mail address", mails);
        all.put("account number (IBAN)", ibans);
        all.put("card number", cards);
        all.put("phone number with +", phones("+"));
        all.put("phone number with 00", phones("00"));
        return all;
    }

    /** Numbers as people of a region write them at home. */
    List<Labelled> atHome(String region) {
        List<Labelled> sentences = new ArrayList<>();
        for (PhoneNumberType type : List.of(PhoneNumberType.FIXED_LINE, PhoneNumberType.MOBILE)) {
            PhoneNumber number = phones.getExampleNumberForType(region, type);
            for (int i = 0; number != null && i < EACH / 8; i++) {
                PhoneNumber other = like(number);
                sentences.add(sentence(region, phones.format(other, PhoneNumberFormat.NATIONAL)));
            }
        }
        return sentences;
    }

    /** The same with other last digits, as far as there are such numbers. */
    private PhoneNumber like(PhoneNumber number) {
        for (int tries = 0; tries < 20; tries++) {
            PhoneNumber other = new PhoneNumber().mergeFrom(number);
            other.setNationalNumber(
                    number.getNationalNumber() / 1_000 * 1_000 + random.nextInt(1_000));
            if (phones.isValidNumber(other)) {
                return other;
            }
        }
        return number;
    }

    private List<Labelled> phones(String prefix) {
        List<Labelled> sentences = new ArrayList<>();
        for (String region : phones.getSupportedRegions()) {
            for (PhoneNumberType type :
                    List.of(PhoneNumberType.FIXED_LINE, PhoneNumberType.MOBILE)) {
                PhoneNumber number = phones.getExampleNumberForType(region, type);
                if (number != null) {
                    String written = phones.format(like(number), PhoneNumberFormat.INTERNATIONAL);
                    String form = random.nextBoolean() ? written : written.replace(' ', '.');
                    sentences.add(
                            sentence(
                                    "phone number with " + prefix,
                                    form.replaceFirst("\\+", prefix)));
                }
            }
        }
        return sentences;
    }

    private Labelled sentence(String kind, String secret) {
        String pattern = any(SENTENCES);
        int start = pattern.indexOf("%s");
        String text =
                pattern.substring(0, start)
                        + secret
                        + pattern.substring(start + 2).replace("%s", "\u2026");
        return new Labelled(
                text, List.of(new Labelled.Label(kind, start, start + secret.length())));
    }

    private String spaced(String number, int group) {
        String gap = any(List.of("", " ", "\u00a0", "-"));
        StringBuilder spaced = new StringBuilder();
        for (int i = 0; i < number.length(); i++) {
            spaced.append(i > 0 && i % group == 0 ? gap : "").append(number.charAt(i));
        }
        return spaced.toString();
    }

    private String iban() {
        String country = any(List.copyOf(new TreeMap<>(IBANS).keySet()));
        StringBuilder account = new StringBuilder();
        for (char c : IBANS.getOrDefault(country, "").toCharArray()) {
            account.append(
                    c == 'N'
                            ? (char) ('0' + random.nextInt(10))
                            : (char) ('A' + random.nextInt(26)));
        }
        StringBuilder digits = new StringBuilder();
        (account + country + "00").chars().forEach(c -> digits.append(Character.digit(c, 36)));
        int check = 98 - new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue();
        return "%s%02d%s".formatted(country, check, account);
    }

    private String card() {
        String[] scheme = any(CARDS).split(":");
        StringBuilder card = new StringBuilder(scheme[0]);
        while (card.length() < Integer.parseInt(scheme[1]) - 1) {
            card.append(random.nextInt(10));
        }
        int sum = 0;
        for (int i = 0; i < card.length(); i++) {
            int digit = card.charAt(card.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return card.append((10 - sum % 10) % 10).toString();
    }

    private String any(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }
}

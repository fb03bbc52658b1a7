package org.emptychair.wocas;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.emptychair.contact.Contact;
import org.emptychair.contact.ContactPage;
import org.emptychair.contact.Contacts;
import org.emptychair.contact.ThemeName;
import org.emptychair.contact.Words;
import org.emptychair.setting.Settings;
import org.emptychair.week.IsoWeek;

/** Tries a rule on the contacts of the last complete week before anybody keeps it. */
public final class RuleTrial {
    private static final int MOST = 50_000;
    private static final int PAGE = 1_000;
    private static final int EXAMPLES = 5;
    private static final int LONGEST = 200;

    private final Contacts contacts;
    private final Themes themes;
    private final Settings settings;
    private final Clock clock;

    public RuleTrial(Contacts contacts, Themes themes, Settings settings, Clock clock) {
        this.contacts = contacts;
        this.themes = themes;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What a rule would have caught.
     *
     * @param week that it was tried on
     * @param looked contacts looked at
     * @param caught those that it would put under the theme
     * @param before those of these that are under it already
     * @param examples how some of the caught begin, as sent; none of a contact that an issue stands
     *     for, since not everybody may see that
     */
    public record Result(IsoWeek week, int looked, int caught, int before, List<String> examples) {
        public Result {
            examples = List.copyOf(examples);
        }
    }

    /** Looks at the newest {@value #MOST} contacts at most. */
    public Result lastWeek(ThemeId theme, Rule rule) {
        ZoneId zone = settings.current().zone();
        IsoWeek week = IsoWeek.lastComplete(clock.instant(), zone);
        Trial trial = new Trial(theme, rule, ids());
        Optional<String> cursor = Optional.empty();
        int read = 0;
        boolean more = true;
        while (more && read < MOST) {
            ContactPage page = contacts.newest(cursor, PAGE);
            page.items().stream()
                    .filter(it -> IsoWeek.of(it.at(), zone).equals(week))
                    .forEach(trial::look);
            read += page.items().size();
            cursor = page.next();
            more = cursor.isPresent() && !isBefore(page, week.start(zone));
        }
        return new Result(week, trial.looked, trial.caught, trial.before, trial.examples);
    }

    private static boolean isBefore(ContactPage page, Instant start) {
        return page.items().get(page.items().size() - 1).at().isBefore(start);
    }

    private Map<ThemeName, ThemeId> ids() {
        Map<ThemeName, ThemeId> ids = new HashMap<>();
        themes.all().forEach(theme -> ids.put(theme.name(), theme.id()));
        return ids;
    }

    /** One trial under way. */
    private static final class Trial {
        private final ThemeId theme;
        private final ThemeRules rules;
        private final Map<ThemeName, ThemeId> ids;
        private final List<String> examples = new ArrayList<>();
        private int looked;
        private int caught;
        private int before;

        Trial(ThemeId theme, Rule rule, Map<ThemeName, ThemeId> ids) {
            this.theme = theme;
            this.rules = new ThemeRules(Map.of(theme, rule));
            this.ids = ids;
        }

        void look(Contact contact) {
            Set<ThemeId> known = new HashSet<>();
            contact.filing()
                    .themes()
                    .forEach(name -> Optional.ofNullable(ids.get(name)).ifPresent(known::add));
            boolean under = known.remove(theme);
            looked++;
            if (rules.sort(contact, known).contains(theme)) {
                caught++;
                before += under ? 1 : 0;
                if (examples.size() < EXAMPLES && contact.filing().issue().isEmpty()) {
                    contact.words().map(RuleTrial::beginning).ifPresent(examples::add);
                }
            }
        }
    }

    private static String beginning(Words words) {
        String text = words.text().replaceAll("\\s+", " ");
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = text.lastIndexOf(' ', LONGEST);
        return text.substring(0, end > 0 ? end : LONGEST - 1) + "\u2026";
    }
}

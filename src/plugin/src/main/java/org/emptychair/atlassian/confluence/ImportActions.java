package org.emptychair.atlassian.confluence;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.emptychair.atlassian.csv.UnreadableFile;
import org.emptychair.atlassian.csv.mapping.WrongMapping;
import org.emptychair.atlassian.csv.page.FormFile;
import org.emptychair.atlassian.csv.page.ImportPage;
import org.emptychair.atlassian.csv.page.MappingForm;
import org.emptychair.atlassian.csv.upload.FileTooLarge;
import org.emptychair.atlassian.csv.upload.Imports;
import org.emptychair.atlassian.csv.upload.SourceBusy;
import org.emptychair.setting.Settings;
import org.emptychair.view.RefusedWords;
import org.emptychair.view.Texts;

/** What the buttons of the import page do. */
final class ImportActions {
    private static final int LONGEST_SOURCE = 50;
    private static final int LONGEST_NAME = 100;
    private static final int MEGABYTE = 1024 * 1024;

    private final Imports imports;
    private final Settings settings;
    private final Texts texts;

    /**
     * Where the browser goes next, or what the page says.
     *
     * @param goTo the query of the next address; absent when something is wrong
     */
    record Answer(Optional<String> goTo, ImportPage.Typed typed) {
        static Answer to(String query) {
            return new Answer(Optional.of(query), ImportPage.Typed.NOTHING);
        }

        static Answer warned(String warning) {
            return new Answer(Optional.empty(), ImportPage.Typed.warned(warning));
        }
    }

    ImportActions(Imports imports, Settings settings, Texts texts) {
        this.imports = imports;
        this.settings = settings;
        this.texts = texts;
    }

    Answer run(HttpServletRequest request) throws IOException {
        try {
            String type = Optional.ofNullable(request.getContentType()).orElse("");
            return type.startsWith("multipart/") ? upload(type, request) : press(request);
        } catch (WrongMapping wrong) {
            return new Answer(
                    Optional.empty(),
                    new ImportPage.Typed(
                            fields(request), say("wrong-mapping"), Optional.of(wrong)));
        } catch (SourceBusy busy) {
            return new Answer(
                    Optional.empty(),
                    new ImportPage.Typed(
                            fields(request), say("busy", busy.source()), Optional.empty()));
        } catch (UnreadableFile unreadable) {
            return Answer.warned(say("unreadable", RefusedWords.of(texts, unreadable.reason())));
        } catch (FileTooLarge large) {
            return Answer.warned(say("too-large", Long.toString(large.most() / MEGABYTE)));
        }
    }

    private Answer press(HttpServletRequest request) throws IOException {
        String id = value(request, "import");
        if (imports.find(id).isEmpty()) {
            return Answer.warned(say("gone"));
        }
        switch (value(request, "action")) {
            case "try" -> start(id, request, true);
            case "start" -> start(id, request, false);
            case "resume" -> imports.resume(id);
            case "stop" -> imports.stop(id);
            case "discard" -> {
                imports.discard(id);
                return Answer.to("");
            }
            default -> {
                return Answer.warned(say("no-action"));
            }
        }
        return Answer.to("?import=" + id);
    }

    private void start(String id, HttpServletRequest request, boolean rehearsal)
            throws IOException {
        imports.start(id, MappingForm.read(fields(request), settings.current().zone()), rehearsal);
    }

    private Answer upload(String type, HttpServletRequest request) throws IOException {
        Optional<FormFile> file = FormFile.read(type, request.getInputStream());
        if (file.isEmpty() || file.get().name().isEmpty()) {
            return Answer.warned(say("no-file"));
        }
        String name = shortened(file.get().name(), LONGEST_NAME);
        String source = source(file.get().fields().getOrDefault("source", ""), name);
        return Answer.to("?import=" + imports.upload(file.get().content(), name, source));
    }

    /** As typed, or else after the file: only what a source may be made of. */
    private static String source(String typed, String fileName) {
        String wish = typed.isBlank() ? fileName.replaceFirst("\\.[^.]*$", "") : typed;
        String plain =
                wish.toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9._-]+", "-")
                        .replaceAll("^[._-]+|-+$", "");
        return plain.isEmpty() ? "file" : shortened(plain, LONGEST_SOURCE);
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }

    private static Map<String, String> fields(HttpServletRequest request) {
        Map<String, String> fields = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, values[0]));
        return fields;
    }

    private static String value(HttpServletRequest request, String field) {
        return Optional.ofNullable(request.getParameter(field)).orElse("");
    }

    private String say(String key, String... places) {
        return texts.say("emptychair.import." + key, places);
    }
}

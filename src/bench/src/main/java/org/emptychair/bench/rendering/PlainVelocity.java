package org.emptychair.bench.rendering;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.velocity.Template;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.runtime.resource.loader.StringResourceLoader;
import org.apache.velocity.runtime.resource.util.StringResourceRepository;

/**
 * The template engine alone: writes the panel's own markup, and inserts each of its texts, which it
 * neither escapes nor looks up nor reads from anywhere.
 */
final class PlainVelocity {
    private static final Pattern TEXT = Pattern.compile(">([^<]+)<");

    private final Template template;
    private final VelocityContext context = new VelocityContext();

    /**
     * @param panel as it was drawn
     */
    PlainVelocity(String panel) {
        List<String> texts = new ArrayList<>();
        StringBuilder markup = new StringBuilder();
        Matcher text = TEXT.matcher(panel);
        int end = 0;
        while (text.find(end)) {
            markup.append(verbatim(panel.substring(end, text.start(1))));
            markup.append("$texts.get(").append(texts.size()).append(')');
            texts.add(text.group(1));
            end = text.end(1);
        }
        markup.append(verbatim(panel.substring(end)));
        VelocityEngine engine = new VelocityEngine();
        engine.setProperty("resource.loaders", "string");
        engine.setProperty("resource.loader.string.class", StringResourceLoader.class.getName());
        engine.init();
        StringResourceRepository kept = StringResourceLoader.getRepository();
        kept.putStringResource("panel", markup.toString());
        template = engine.getTemplate("panel");
        context.put("texts", texts);
    }

    private static String verbatim(String markup) {
        return markup.isEmpty() ? "" : "#[[" + markup + "]]#";
    }

    String write() {
        StringWriter out = new StringWriter();
        template.merge(context, out);
        return out.toString();
    }
}

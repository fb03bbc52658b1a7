package org.emptychair.host.confluence.render;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Macros that say what they were given, and macros that fail in each way there is. */
final class TestMacros implements Macros {

    @Override
    public Optional<Macro> named(String name) {
        return Optional.ofNullable(
                switch (name) {
                    case "panel" -> macro(Macro.BodyType.RICH_TEXT, Macro.OutputType.BLOCK);
                    case "code" -> macro(Macro.BodyType.PLAIN_TEXT, Macro.OutputType.BLOCK);
                    case "chair" -> macro(Macro.BodyType.NONE, Macro.OutputType.BLOCK);
                    case "status" -> macro(Macro.BodyType.NONE, Macro.OutputType.INLINE);
                    case "refuses" -> failing(new MacroExecutionException("no scope 'x<y'"));
                    case "slips" -> failing(new IllegalStateException("secret inner fact"));
                    case "misses-a-class" -> failing(new NoClassDefFoundError("com/x/Y"));
                    case "never-ends" -> failing(new StackOverflowError());
                    case "cannot-be-made" -> throw new IllegalStateException("no such class");
                    default -> null;
                });
    }

    private static Macro macro(Macro.BodyType bodyType, Macro.OutputType outputType) {
        return new TestMacro(bodyType, outputType, Optional.empty());
    }

    private static Macro failing(Throwable failure) {
        return new TestMacro(Macro.BodyType.NONE, Macro.OutputType.BLOCK, Optional.of(failure));
    }

    private record TestMacro(BodyType bodyType, OutputType outputType, Optional<Throwable> failure)
            implements Macro {

        @Override
        public String execute(
                Map<String, String> parameters, String body, ConversionContext context)
                throws MacroExecutionException {
            if (failure.isPresent()) {
                if (failure.get() instanceof MacroExecutionException refused) {
                    throw refused;
                }
                if (failure.get() instanceof RuntimeException slip) {
                    throw slip;
                }
                throw (Error) failure.get();
            }
            String tag = outputType == OutputType.BLOCK ? "section" : "em";
            return "<%s onclick=\"ours()\">%s %s %s</%s>"
                    .formatted(
                            tag,
                            new TreeMap<>(parameters),
                            context.getOutputType(),
                            body.replace("<script", "(script"),
                            tag);
        }

        @Override
        public BodyType getBodyType() {
            return bodyType;
        }

        @Override
        public OutputType getOutputType() {
            return outputType;
        }
    }
}

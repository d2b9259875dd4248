package de.langtisch.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/// Gives each journey the visitors that it names as parameters, every one with an empty profile of the shared browser.
/// Afterwards the browser must have had nothing to complain about; of a failed journey it keeps what each visitor saw
/// last in `target/journeys`.
final class Visitors implements ParameterResolver, AfterTestExecutionCallback {
    private static final ExtensionContext.Namespace SHARED = ExtensionContext.Namespace.create(Visitors.class);
    private static final Path EVIDENCE = Path.of("target", "journeys");

    /// The visitors of one journey.
    private record Group(List<Visitor> visitors) implements AutoCloseable {
        @Override
        public void close() {
            visitors.forEach(Visitor::close);
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Visitor.class;
    }

    @Override
    public Visitor resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var visitor = new Visitor(chromium(test), port(test));
        group(test).add(visitor);
        return visitor;
    }

    private static Chromium chromium(ExtensionContext test) {
        return test.getRoot().getStore(SHARED).computeIfAbsent(Chromium.class, key -> new Chromium(), Chromium.class);
    }

    private static int port(ExtensionContext test) {
        return SpringExtension.getApplicationContext(test)
                .getEnvironment()
                .getRequiredProperty("local.server.port", Integer.class);
    }

    private static List<Visitor> group(ExtensionContext test) {
        return test.getStore(SHARED)
                .computeIfAbsent(Group.class, key -> new Group(new ArrayList<>()), Group.class)
                .visitors();
    }

    @Override
    public void afterTestExecution(ExtensionContext test) throws IOException {
        var group = group(test);
        if (test.getExecutionException().isPresent()) {
            keep(test.getRequiredTestMethod().getName(), group);
        } else {
            assertThat(group.stream().flatMap(v -> v.complaints().stream()).toList())
                    .isEmpty();
        }
    }

    private static void keep(String name, List<Visitor> group) throws IOException {
        Files.createDirectories(EVIDENCE);
        for (int i = 0; i < group.size(); i++) {
            var page = group.get(i).page();
            var file = EVIDENCE.resolve(name + "-" + (i + 1));
            try {
                Files.writeString(Path.of(file + ".txt"), page.url() + "\n\n" + page.innerText("body"));
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of(file + ".png"))
                        .setFullPage(true));
            } catch (PlaywrightException e) {
                Files.writeString(Path.of(file + ".txt"), String.valueOf(e.getMessage()));
            }
        }
    }
}

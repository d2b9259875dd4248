package de.langtisch.portal.demo;

import de.langtisch.items.Content;
import de.langtisch.items.ImportedItems;
import de.langtisch.items.Kinds;
import de.langtisch.kernel.NotFound;
import de.langtisch.labels.Label;
import de.langtisch.labels.Token;
import de.langtisch.law.RulingKind;
import de.langtisch.membership.Directory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Rulings written up by us from published facts: court, date, Aktenzeichen and source are real, the words are our own.
@Component
@ConditionalOnBooleanProperty("langtisch.demo")
class DemoRulings implements DemoCooperation.DemoContent {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ImportedItems imports;
    private final Kinds kinds;
    private final Directory directory;

    DemoRulings(ImportedItems imports, Kinds kinds, Directory directory) {
        this.imports = imports;
        this.kinds = kinds;
        this.directory = directory;
    }

    /// One ruling of `demo/rulings.json`: `fields` as in [RulingKind].
    record Written(String id, String title, List<String> topics, Map<String, String> fields) {}

    @Override
    public int order() {
        return 1;
    }

    @Override
    public void bring() {
        var office = directory.geschaeftsstelle().orElseThrow(NotFound::new).id();
        var kind = kinds.get(RulingKind.KEY);
        for (var ruling : read()) {
            imports.put(new ImportedItems.Import(
                    kind,
                    "demo-" + ruling.id(),
                    Content.of(ruling.title(), ruling.topics(), ruling.fields()),
                    Label.of(Token.MEMBERS),
                    office,
                    false));
        }
    }

    private static List<Written> read() {
        try (var json = new ClassPathResource("demo/rulings.json").getInputStream()) {
            return JSON.readValue(json, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

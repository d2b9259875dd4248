package de.langtisch.conventions;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A module's migrations create and change only what lies in its own schema. They may refer to the schema of a module
/// that it may use.
final class SchemaRule {
    private static final String NAME = "(?:if (?:not )?exists )?(?:only )?([\\w.\"]+(?:, [\\w.\"]+)*)";
    private static final String SORT =
            "(?:table|view|materialized view|sequence|type|domain|index|function|procedure|column)";

    /// What a statement does, with the name of the thing it does it to.
    private static final List<Pattern> TARGETS = Stream.of(
                    "(?:create|alter|drop|comment on) schema " + NAME + ".*",
                    "(?:grant|revoke) .* on (?:all \\w+ in )?schema " + NAME + " (?:to|from) .*",
                    "alter default privileges (?:for role \\w+ )?in schema " + NAME + " .*",
                    "create (?:or replace )?(?:constraint )?(?:unique )?(?:trigger|index|policy|rule)(?: .*?)? on "
                            + NAME + ".*",
                    "(?:drop|comment on) (?:trigger|policy|rule|constraint) .*? on " + NAME + ".*",
                    "create (?:or replace )?(?:unlogged )?" + SORT + " " + NAME + ".*",
                    "(?:alter|drop|comment on) " + SORT + " " + NAME + ".*",
                    "(?:grant|revoke) .* on (?:table |function |sequence )?" + NAME + "(?:\\([^)]*\\))? (?:to|from) .*",
                    "(?:insert into|update|delete from|truncate) " + NAME + ".*")
            .map(pattern -> Pattern.compile("(?is)" + pattern))
            .toList();

    private SchemaRule() {}

    /// `lists`: what each module may use.
    static Stream<String> violations(Migration migration, Map<String, List<String>> lists) {
        return migration.statements().stream()
                .filter(statement ->
                        !isOwn(statement, migration.module()) || refersTo(statement, migration.module(), lists))
                .map(statement -> migration.place() + ": " + statement);
    }

    /// A statement of a sort that is not known here is a violation too: nothing passes unjudged.
    private static boolean isOwn(String statement, String module) {
        return TARGETS.stream()
                .map(pattern -> pattern.matcher(statement))
                .filter(Matcher::matches)
                .findFirst()
                .filter(match -> Stream.of(match.group(1).replace("\"", "").split(", "))
                        .allMatch(name -> name.equals(module)
                                || name.startsWith(module + ".")
                                || module.equals("kernel") && name.equals("public")))
                .isPresent();
    }

    private static boolean refersTo(String statement, String module, Map<String, List<String>> lists) {
        return Pattern.compile("\\b([a-z]+)\\.[a-z_]+")
                .matcher(statement.replaceAll("'(?:[^']|'')*'", "''"))
                .results()
                .map(match -> match.group(1))
                .filter(lists::containsKey)
                .anyMatch(schema -> !schema.equals(module)
                        && !lists.getOrDefault(module, List.of()).contains(schema));
    }
}

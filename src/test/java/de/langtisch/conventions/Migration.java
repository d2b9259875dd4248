package de.langtisch.conventions;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One Flyway file of a module. `text` is without comments.
record Migration(String module, String file, String text, String sha256) {
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|--[^\\n]*");

    static Stream<Migration> all() {
        return Project.files(Project.MIGRATIONS, "").stream().map(Migration::of);
    }

    static Migration of(Path file) {
        return of(
                Project.MIGRATIONS.relativize(file).getName(0).toString(), Project.fileName(file), Project.read(file));
    }

    static Migration of(String module, String file, String text) {
        return new Migration(module, file, COMMENT.matcher(text).replaceAll(" "), hash(text));
    }

    /// Its name below the migrations folder.
    String place() {
        return module + "/" + file;
    }

    /// The statements, in one line each; a semicolon inside quotes or a function body ends none.
    List<String> statements() {
        var statements = new ArrayList<String>();
        var end = Pattern.compile("(?s)'(?:[^']|'')*'|(\\$\\w*\\$).*?\\1|;");
        int start = 0;
        for (var m = end.matcher(text); m.find(); ) {
            if (m.group().equals(";")) {
                statements.add(text.substring(start, m.start()));
                start = m.end();
            }
        }
        statements.add(text.substring(start));
        return statements.stream()
                .map(s -> s.strip().replaceAll("\\s+", " "))
                .filter(s -> !s.isEmpty())
                .toList();
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

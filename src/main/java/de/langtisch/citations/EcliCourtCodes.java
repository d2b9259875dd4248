package de.langtisch.citations;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The codes of the German courts by their short name; origin and licence in `citations/README.md` of the resources.
final class EcliCourtCodes {
    private static final Map<String, String> BY_NAME = read();

    private EcliCourtCodes() {}

    static Optional<String> of(String courtName) {
        return Optional.ofNullable(BY_NAME.get(courtName));
    }

    private static Map<String, String> read() {
        var codes = new HashMap<String, String>();
        try (var in = EcliCourtCodes.class.getResourceAsStream("/citations/ecli-court-codes.csv")) {
            if (in == null) {
                throw new IllegalStateException("citations/ecli-court-codes.csv is missing");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .forEach(line -> add(codes, line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(codes);
    }

    private static void add(Map<String, String> codes, String line) {
        int comma = line.indexOf(',');
        var code = line.substring(0, comma);
        codes.putIfAbsent(name(code, line.substring(comma + 1)), code);
    }

    /// Two courts are called "Hanseatisches Oberlandesgericht"; the code of Bremen's ends in HB.
    private static String name(String code, String written) {
        return code.equals("OLGHB") ? "OLG Bremen" : CourtNames.split(written).name();
    }
}

import de.langtisch.citations.Citations;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Times the reader of citations on one thread: real text, and hostile texts in two lengths. Prints rows of the result.
final class CitationSpeed {
    private static final int WARM_UP = 12;
    private static final int ROUNDS = 9;
    private static final List<String> HOSTILE = List.of(
            "§", "§ ", "§§ 1, ", "§ 1 Abs. ", "Art. ", "§ 1 des Gesetzes über ", "1/11", "1 A 1/11 ", "BGH, ", "BGH, Urteil vom ",
            "BVerfGE 1, 2 (3); ", "( ", "§ 1 Nr. 1 a) ", "ECLI:", "VG ", "Richtlinie ", "1.1.1.1", "SozR ", "I", " ", "a", "(((((", "§ 1 i.V.m. ");

    private CitationSpeed() {}

    public static void main(String[] arguments) throws Exception {
        var text = Files.readString(Path.of(arguments[0]));
        double read = best(() -> Citations.in(text).size(), WARM_UP);
        double counted = best(() -> capitals(text), WARM_UP);
        System.out.printf("| reading of real decisions | %.1f million characters a second | 5 / 20 |%n", text.length() / read / 1e6);
        System.out.printf("| yardstick: counting their capitals | %.0f million characters a second | |%n", text.length() / counted / 1e6);
        var slowest = "";
        double worst = 0;
        for (var piece : HOSTILE) {
            double growth = growth(piece);
            if (growth > worst) {
                worst = growth;
                slowest = piece;
            }
        }
        System.out.printf("| hostile texts, 4 times as long: at most | %.1f times the time (%s) | 6 |%n", worst, slowest.strip());
        System.exit(worst > 6 || text.length() / read / 1e6 < 5 ? 1 : 0);
    }

    private static double growth(String piece) {
        var small = piece.repeat(400_000 / piece.length());
        var large = piece.repeat(1_600_000 / piece.length());
        double shorter = best(() -> Citations.in(small).size(), 2);
        return best(() -> Citations.in(large).size(), 2) / shorter;
    }

    private static int capitals(String text) {
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        }
        return capitals;
    }

    /// The best time in seconds: what the machine can do when nothing else does.
    private static double best(java.util.function.IntSupplier work, int warmUp) {
        var times = new ArrayList<Double>();
        int sum = 0;
        for (int i = 0; i < warmUp + ROUNDS; i++) {
            long start = System.nanoTime();
            sum += work.getAsInt();
            if (i >= warmUp) {
                times.add((System.nanoTime() - start) / 1e9);
            }
        }
        if (sum < 0) {
            throw new IllegalStateException();
        }
        return times.stream().min(Double::compare).orElseThrow();
    }
}

package de.langtisch.citations;

import java.util.Set;

/// What the register sign of an Aktenzeichen says: whether letters are one, and whose (own list from the practice of
/// the
/// courts; domain.md 5).
final class RegisterSigns {
    private static final Set<String> NONE = Set.of(
            "EG", "EU", "EWG", "EUR", "DM", "Nr", "Abs", "Art", "Bd", "Rn", "Rdnr", "Heft", "GG", "Seite", "Uhr", "Tz",
            "Rz", "ABl", "BGBl", "Jahr", "Juli", "Juni", "Mai", "April", "März");
    private static final Set<String> BGH = Set.of(
            "StR", "ARs", "BGs", "StB", "AK", "ZR", "ZB", "ARZ", "AnwZ", "NotZ", "RiZ", "BLw", "StE", "AnwSt",
            "PatAnwZ", "VRG", "KVR", "KZR", "KRB", "EnVR", "KVZ");
    private static final Set<String> ALONE = Set.of(
            "StB", "AnwZ", "NotZ", "RiZ", "KVR", "KZR", "KRB", "KVZ", "EnVR", "GrS", "GS", "GSSt", "GSZ", "AnwSt",
            "PatAnwZ", "VerfGH", "VfGH", "LVG", "StGH", "KZB", "NotSt", "RiSt", "AK", "EnZR", "BLw");
    private static final Set<String> BAG = Set.of("AZR", "AZN", "AZB", "ABR", "ABN", "AZA", "AZM");
    private static final Set<String> BFH = Set.of("R", "B", "S", "K", "E", "GrS");
    private static final Set<String> BPATG = Set.of("W", "Ni", "Li", "ZA");
    private static final Set<String> WITH_POINT = Set.of(
            "C", "B", "A", "D", "P", "BN", "NB", "CN", "PB", "PKH", "WB", "WD", "WNB", "WDS", "WDB", "VR", "ER", "AV",
            "DB", "ZB", "CS", "CE", "NE", "BV", "N", "S", "K", "E", "BA", "KSt", "GrSen", "L", "M", "F", "CB", "CR",
            "BG", "VBP", "AS", "W", "T", "DA", "AE", "NC", "ZO", "OB", "KG", "VS");
    private static final Set<String> BVERWG = Set.of(
            "C", "B", "A", "D", "P", "BN", "NB", "CN", "PB", "WB", "WD", "WNB", "VR", "AV", "DB", "CB", "BG", "KSt",
            "ER", "PKH", "WDS", "F");
    static final Set<String> SOCIAL_PREFIX = Set.of("B", "L", "S");
    static final Set<String> SOCIAL_SUFFIX = Set.of(
            "R", "B", "BH", "KL", "S", "C", "ER", "NZB", "PKH", "WA", "RG", "U", "EK", "AR", "GS", "D", "ZVW", "KN");

    private RegisterSigns() {}

    /// Letters of a register: they begin with a capital and are no unit, month or journal.
    static boolean isSign(String letters) {
        return !letters.isEmpty()
                && Source.isUpper(letters.charAt(0))
                && letters.length() < 8
                && !NONE.contains(letters);
    }

    /// Signs without a division before them: `StB 4/03`, `AnwZ (Brfg) 6/16`.
    static boolean standsAlone(String sign) {
        return ALONE.contains(sign);
    }

    /// Signs of the numbers with a point, `4 C 77.84` and `22 BV 13.1909`: fewer, because headings look alike.
    static boolean isSignWithPoint(String letters) {
        return WITH_POINT.contains(letters);
    }

    /// The court whose register this must be; empty where several keep one of that name.
    static String court(String division, String sign, boolean point) {
        if (sign.startsWith("Bv") && sign.length() == 3) {
            return "BVerfG";
        }
        boolean roman = !division.isEmpty() && "IVX".indexOf(division.charAt(0)) >= 0;
        if (BGH.contains(sign) && !(sign.equals("ZB") && !roman) || roman && sign.equals("ZA")) {
            return "BGH";
        }
        if (BAG.contains(sign)) {
            return "BAG";
        }
        if (roman && BFH.contains(sign)) {
            return "BFH";
        }
        if (division.startsWith("B ")) {
            return "BSG";
        }
        if (sign.endsWith("(pat)") || sign.equals("Ni")) {
            return "BPatG";
        }
        return point && BVERWG.contains(sign) ? "BVerwG" : "";
    }

    static boolean isPatent(String sign) {
        return BPATG.contains(sign);
    }
}

package de.langtisch.law.sources;

import java.util.List;

/// Something about a decision that a person should know. `arguments` fill the sentence of [#key()].
public record ImportWarning(Kind kind, Weight weight, List<Object> arguments) {
    /// `NOTE` tells, `WARNING` asks for a look some time, `HOLD` keeps the decision in review until somebody looked.
    public enum Weight {
        NOTE,
        WARNING,
        HOLD
    }

    public enum Kind {
        FUTURE_DATE("future-date", Weight.HOLD),
        DATE_MISSING("date-missing", Weight.HOLD),
        DATE_FROM_ECLI("date-from-ecli", Weight.HOLD),
        DATE_UNREADABLE("date-unreadable", Weight.HOLD),
        DATE_DIFFERS_FROM_TEXT("date-differs-from-text", Weight.HOLD),
        COURT_MISSING("court-missing", Weight.HOLD),
        COURT_UNKNOWN("court-unknown", Weight.WARNING),
        AKTENZEICHEN_MISSING("aktenzeichen-missing", Weight.HOLD),
        AKTENZEICHEN_DOUBTFUL("aktenzeichen-doubtful", Weight.HOLD),
        AKTENZEICHEN_UNUSUAL("aktenzeichen-unusual", Weight.WARNING),
        SEVERAL_AKTENZEICHEN("several-aktenzeichen", Weight.NOTE),
        ECLI_COMPUTED("ecli-computed", Weight.WARNING),
        ECLI_WITHOUT_COURT_CODE("ecli-without-court-code", Weight.WARNING),
        ECLI_PLACEHOLDER("ecli-placeholder", Weight.WARNING),
        ECLI_MALFORMED("ecli-malformed", Weight.WARNING),
        ECLI_DATE_DIFFERS("ecli-date-differs", Weight.WARNING),
        EU_DECISION("eu-decision", Weight.WARNING),
        TYPE_UNKNOWN("type-unknown", Weight.WARNING),
        TYPE_DIFFERS_FROM_NAME("type-differs-from-name", Weight.WARNING),
        PUBLISHER_LEITSATZ_DROPPED("publisher-leitsatz-dropped", Weight.WARNING),
        PUBLISHER_LEITSATZ_WITHOUT_END("publisher-leitsatz-without-end", Weight.HOLD),
        PUBLISHER_NOTICE_DROPPED("publisher-notice-dropped", Weight.WARNING),
        SOURCE_NOT_OFFICIAL("source-not-official", Weight.WARNING),
        TEXT_DOUBLED("text-doubled", Weight.NOTE);

        private final String code;
        private final Weight weight;

        Kind(String code, Weight weight) {
            this.code = code;
            this.weight = weight;
        }
    }

    public ImportWarning {
        arguments = List.copyOf(arguments);
    }

    static ImportWarning of(Kind kind, Object... arguments) {
        return new ImportWarning(kind, kind.weight, List.of(arguments));
    }

    /// The same, only told: for the exchange form, in which all but id and text may be left out.
    ImportWarning asNote() {
        return new ImportWarning(kind, Weight.NOTE, arguments);
    }

    public String key() {
        return "law.import.warning." + kind.code;
    }
}

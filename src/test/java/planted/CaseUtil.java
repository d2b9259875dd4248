package planted;

final class CaseUtil {
    private CaseUtil() {}
}

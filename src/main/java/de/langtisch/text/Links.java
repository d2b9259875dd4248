package de.langtisch.text;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which addresses a text may link to: the web, a mailbox, a page of the portal. Everything else, and every address
/// that a browser could read differently than a person, is no link.
final class Links {
    /// User names in front of a host (`https://bund.de@elsewhere`) exist to deceive.
    private static final Pattern OUTSIDE = Pattern.compile(
            "https?://[^\\s/?#\\\\@]+(?:[/?#].*)?|mailto:[^\\s@?]+@[^\\s@?]+(?:\\?.*)?", Pattern.CASE_INSENSITIVE);

    private static final Pattern INSIDE = Pattern.compile("/(?![/\\\\]).*");
    private static final Pattern BARE = Pattern.compile("https?://[^\\s<>\"'`|„“”‚‘’«»]+");
    private static final Pattern LONE_PERCENT = Pattern.compile("%(?![0-9a-fA-F]{2})");
    private static final String KEPT = "-._~:/?#[]@!$&()*+,;=%";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Links() {}

    /// The address as it may stand in an attribute, percent-encoded; empty if it may not.
    static Optional<String> safe(String destination) {
        boolean hasControl = destination.chars().anyMatch(c -> c < ' ' || c == 0x7F);
        boolean allowed = OUTSIDE.matcher(destination).matches()
                || INSIDE.matcher(destination).matches();
        return hasControl || !allowed ? Optional.empty() : Optional.of(percentEncode(destination));
    }

    /// Attributes of an `a` element.
    static String attributes(String safe) {
        String rel = safe.startsWith("/") ? "" : " rel=\"noopener noreferrer\"";
        return " href=\"" + Strings.escape(safe) + "\"" + rel;
    }

    /// Writes text and makes links of the addresses that stand bare in it, and of what the linker finds between them.
    static void writeWithLinks(StringBuilder out, String text, Linker linker) {
        int done = 0;
        var bare = BARE.matcher(text);
        while (bare.find()) {
            String address = withoutEndOfSentence(bare.group());
            var safe = safe(address);
            if (safe.isPresent() && !startsInsideAWord(text, bare.start())) {
                writeLinked(out, text.substring(done, bare.start()), linker);
                out.append("<a").append(attributes(safe.get())).append('>');
                Strings.escape(out, address).append("</a>");
                done = bare.start() + address.length();
            }
        }
        writeLinked(out, text.substring(done), linker);
    }

    private static void writeLinked(StringBuilder out, String text, Linker linker) {
        int done = 0;
        for (var link : linker.links(text)) {
            var safe = safe(link.address());
            if (safe.isPresent()) {
                Strings.escape(out, text.substring(done, link.start()));
                out.append("<a").append(attributes(safe.get())).append('>');
                Strings.escape(out, text.substring(link.start(), link.end())).append("</a>");
                done = link.end();
            }
        }
        Strings.escape(out, text.substring(done));
    }

    private static boolean startsInsideAWord(String text, int start) {
        return start > 0 && Character.isLetterOrDigit(text.charAt(start - 1));
    }

    private static String withoutEndOfSentence(String address) {
        int end = address.length();
        int openBrackets = count(address, '(') - count(address, ')');
        while (end > 0) {
            char last = address.charAt(end - 1);
            if (last == ')' && openBrackets < 0) {
                openBrackets++;
            } else if (".,:;!?*_]".indexOf(last) < 0) {
                break;
            }
            end--;
        }
        return address.substring(0, end);
    }

    private static int count(String text, char wanted) {
        return (int) text.chars().filter(c -> c == wanted).count();
    }

    private static String percentEncode(String address) {
        String percents = LONE_PERCENT.matcher(address).replaceAll("%25");
        var out = new StringBuilder(percents.length());
        for (byte b : percents.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || KEPT.indexOf(c) >= 0)) {
                out.append(c);
            } else {
                out.append('%').append(HEX.toHexDigits(b));
            }
        }
        return out.toString();
    }
}

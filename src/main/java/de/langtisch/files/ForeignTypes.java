package de.langtisch.files;

import java.util.Optional;
import java.util.Set;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;

/// Types that are not taken, sorted by what to tell the person who tried.
final class ForeignTypes {
    private static final Set<String> PROGRAMS = Set.of(
            "exe", "com", "scr", "msi", "dll", "bat", "cmd", "ps1", "vbs", "vbe", "js", "jse", "wsf", "wsh", "hta",
            "lnk", "jar", "sh", "app", "apk", "reg", "cpl", "pif", "py", "url");
    private static final Set<String> PROGRAM_TYPES = Set.of(
            "application/x-msdownload",
            "application/x-dosexec",
            "application/x-executable",
            "application/x-elf",
            "application/x-sharedlib",
            "application/x-object",
            "application/x-mach-o",
            "application/x-mach-o-executable",
            "application/java-vm",
            "application/x-ms-shortcut",
            "application/vnd.ms-htmlhelp");
    private static final Set<String> MACRO_EXTENSIONS =
            Set.of("docm", "dotm", "xlsm", "xltm", "xlam", "xlsb", "pptm", "potm", "ppsm", "ppam");
    private static final Set<String> OLD_OFFICE =
            Set.of("doc", "dot", "xls", "xlt", "ppt", "pps", "pot", "msg", "mdb", "vsd", "wpd", "sxw", "sxc");
    private static final Set<String> ARCHIVES =
            Set.of("zip", "7z", "rar", "tar", "gz", "tgz", "bz2", "xz", "zst", "cab", "iso", "dmg");
    private static final Set<String> ARCHIVE_TYPES = Set.of(
            "application/zip",
            "application/x-7z-compressed",
            "application/x-rar-compressed",
            "application/x-tar",
            "application/x-gtar",
            "application/gzip",
            "application/x-bzip",
            "application/x-bzip2",
            "application/x-xz",
            "application/zstd",
            "application/vnd.ms-cab-compressed",
            "application/x-iso9660-image",
            "application/java-archive");
    private static final Set<String> IMAGES =
            Set.of("gif", "webp", "tif", "tiff", "bmp", "heic", "heif", "avif", "ico", "psd", "eps", "wmf", "emf");

    private static final MediaType XML = MediaType.APPLICATION_XML;

    private ForeignTypes() {}

    static Optional<Refusal> byExtension(String extension) {
        return Optional.ofNullable(
                switch (extension) {
                    case "svg", "svgz" -> Refusal.SVG;
                    case "html", "htm", "xhtml", "mht", "mhtml" -> Refusal.HTML;
                    case "xml", "xsl", "xslt", "xsd" -> Refusal.XML;
                    case String e when PROGRAMS.contains(e) -> Refusal.PROGRAM;
                    case String e when MACRO_EXTENSIONS.contains(e) -> Refusal.MACROS;
                    case String e when OLD_OFFICE.contains(e) -> Refusal.OLD_OFFICE;
                    case String e when ARCHIVES.contains(e) -> Refusal.ARCHIVE;
                    case String e when IMAGES.contains(e) -> Refusal.OTHER_IMAGE;
                    default -> null;
                });
    }

    /// Empty for content without a telling beginning, such as plain text.
    static Optional<Refusal> byMediaType(MediaType type, MediaTypeRegistry registry) {
        var name = type.getBaseType().toString();
        if (name.equals("image/svg+xml")) {
            return Optional.of(Refusal.SVG);
        }
        if (name.equals("text/html") || name.equals("application/xhtml+xml")) {
            return Optional.of(Refusal.HTML);
        }
        if (type.equals(XML) || registry.isSpecializationOf(type, XML)) {
            return Optional.of(Refusal.XML);
        }
        if (PROGRAM_TYPES.contains(name)) {
            return Optional.of(Refusal.PROGRAM);
        }
        if (ARCHIVE_TYPES.contains(name)) {
            return Optional.of(Refusal.ARCHIVE);
        }
        if (type.getType().equals("image")) {
            return Optional.of(Refusal.OTHER_IMAGE);
        }
        boolean telling = !type.equals(MediaType.OCTET_STREAM)
                && !type.equals(MediaType.EMPTY)
                && !registry.isInstanceOf(type, MediaType.TEXT_PLAIN);
        return telling || name.equals("application/rtf") ? Optional.of(Refusal.OTHER_TYPE) : Optional.empty();
    }
}

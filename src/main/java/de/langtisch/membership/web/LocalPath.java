package de.langtisch.membership.web;

import java.util.regex.Pattern;

/// A way back inside the portal. Whatever could lead to another site becomes the home page.
final class LocalPath {
    private static final Pattern SAFE = Pattern.compile("/(?:[\\w.~%!$&'()*+,;=:@?#-][\\w.~%!$&'()*+,;=:@?#/-]*)?");
    private static final int LONGEST = 300;

    private LocalPath() {}

    static String of(String path) {
        return path.length() <= LONGEST && SAFE.matcher(path).matches() ? path : "/";
    }
}

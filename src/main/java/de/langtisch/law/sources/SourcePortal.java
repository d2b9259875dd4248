package de.langtisch.law.sources;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/// The sources in use under the names readers know, told by the address of the page. Official: run by a court or a
/// state, also where a publisher does the work for it.
enum SourcePortal {
    RII("rechtsprechung-im-internet.de", "Rechtsprechung im Internet", true),
    BERLIN("gesetze.berlin.de", "Rechtsprechung Berlin", true),
    BRANDENBURG("gerichtsentscheidungen.brandenburg.de", "Gerichtsentscheidungen Brandenburg", true),
    BREMEN("bremen.de", "Gerichte in Bremen", true),
    HAMBURG("justiz.hamburg.de", "Justiz Hamburg", true),
    HESSEN("lareda.hessenrecht.hessen.de", "LaReDa Hessen", true),
    MECKLENBURG_VORPOMMERN("landesrecht-mv.de", "Landesrecht Mecklenburg-Vorpommern", true),
    NIEDERSACHSEN("voris.wolterskluwer-online.de", "NI-VORIS", true),
    NRWE("nrwe.justiz.nrw.de", "NRWE", true),
    RHEINLAND_PFALZ("landesrecht.rlp.de", "Landesrecht Rheinland-Pfalz", true),
    SAARLAND("recht.saarland.de", "Landesrecht Saarland", true),
    SACHSEN("justiz.sachsen.de", "Justiz Sachsen", true),
    SACHSEN_ANHALT("landesrecht.sachsen-anhalt.de", "Landesrecht Sachsen-Anhalt", true),
    SCHLESWIG_HOLSTEIN("gesetze-rechtsprechung.sh.juris.de", "Landesrecht Schleswig-Holstein", true),
    THUERINGEN("landesrecht.thueringen.de", "Landesrecht Thüringen", true),
    OPEN_LEGAL_DATA("openlegaldata.io", "Open Legal Data", false);

    private static final int LONGEST_ADDRESS = 1_000;

    private final String host;
    private final String title;
    private final boolean official;

    SourcePortal(String host, String title, boolean official) {
        this.host = host;
        this.title = title;
        this.official = official;
    }

    /// `named`: what the document says of its source; taken where the address tells nothing.
    static SourceReference reference(String externalId, String named, String url) {
        var page = page(url);
        var portal = page.flatMap(SourcePortal::of);
        var name = portal.map(p -> p.title).orElse(named);
        boolean official = portal.map(p -> p.official).orElse(name.equals(NRWE.title));
        return new SourceReference(externalId, name, page.map(URI::toString).orElse(null), official);
    }

    private static Optional<SourcePortal> of(URI page) {
        var host = page.getHost().toLowerCase(Locale.ROOT);
        for (var portal : values()) {
            if (host.equals(portal.host) || host.endsWith("." + portal.host)) {
                return Optional.of(portal);
            }
        }
        return Optional.empty();
    }

    /// Only an address that a browser can open without harm.
    private static Optional<URI> page(String url) {
        if (url.length() > LONGEST_ADDRESS) {
            return Optional.empty();
        }
        try {
            var uri = new URI(url.strip());
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }
}

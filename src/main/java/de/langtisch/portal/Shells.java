package de.langtisch.portal;

import de.langtisch.kernel.Settings;
import de.langtisch.membership.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/// Makes the [Shell] of a request.
@Component
class Shells {
    private final Settings settings;
    private final AssetVersion assets;
    private final ObjectProvider<OpenTasks> openTasks;

    Shells(Settings settings, AssetVersion assets, ObjectProvider<OpenTasks> openTasks) {
        this.settings = settings;
        this.assets = assets;
        this.openTasks = openTasks;
    }

    Shell of(HttpServletRequest request) {
        var account = account(request.getUserPrincipal());
        var tasks = openTasks.getIfAvailable();
        return account == null || tasks == null
                ? shell(account, 0, 0)
                : shell(account, tasks.releases(account), tasks.releasesInOtherCapacity(account));
    }

    /// For pages made while the database is away.
    Shell forNobody() {
        return shell(null, 0, 0);
    }

    /// For error pages: counts nothing, which could fail again.
    Shell withoutTasks(HttpServletRequest request) {
        return shell(account(request.getUserPrincipal()), 0, 0);
    }

    private Shell shell(@Nullable SignedIn account, int releases, int otherReleases) {
        return new Shell(
                settings.cooperation().name(),
                settings.demo(),
                assets.word(),
                account == null ? 0 : (int) SignedIn.IDLE.toSeconds(),
                account,
                releases,
                otherReleases);
    }

    private static @Nullable SignedIn account(@Nullable Principal principal) {
        return principal instanceof Authentication authentication
                        && authentication.getPrincipal() instanceof SignedIn account
                ? account
                : null;
    }
}

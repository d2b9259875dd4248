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
public class Shells {
    private final Settings settings;
    private final AssetVersion assets;
    private final ObjectProvider<OpenTasks> openTasks;

    Shells(Settings settings, AssetVersion assets, ObjectProvider<OpenTasks> openTasks) {
        this.settings = settings;
        this.assets = assets;
        this.openTasks = openTasks;
    }

    public Shell of(HttpServletRequest request) {
        var account = account(request.getUserPrincipal());
        var tasks = openTasks.getIfAvailable();
        return shell(request, account, account == null || tasks == null ? 0 : tasks.releases(account));
    }

    /// For error pages: asks nothing that could fail again.
    public Shell withoutTasks(HttpServletRequest request) {
        return shell(request, account(request.getUserPrincipal()), 0);
    }

    private Shell shell(HttpServletRequest request, @Nullable SignedIn account, int releases) {
        var session = account == null ? null : request.getSession(false);
        return new Shell(
                settings.cooperation().name(),
                settings.demo(),
                assets.word(),
                session == null ? 0 : Math.max(0, session.getMaxInactiveInterval()),
                account,
                releases);
    }

    private static @Nullable SignedIn account(@Nullable Principal principal) {
        return principal instanceof Authentication authentication
                        && authentication.getPrincipal() instanceof SignedIn account
                ? account
                : null;
    }
}

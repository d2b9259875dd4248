package de.langtisch.portal.command;

import de.langtisch.kernel.Settings;
import de.langtisch.membership.AccessTokens;
import java.util.List;
import org.springframework.stereotype.Component;

/// `token --account EMAIL`: an access token for another account, in demo mode only (architecture.md 1).
@Component
class TokenCommand implements Command {
    private final Settings settings;
    private final AccessTokens tokens;

    TokenCommand(Settings settings, AccessTokens tokens) {
        this.settings = settings;
        this.tokens = tokens;
    }

    @Override
    public String name() {
        return "token";
    }

    @Override
    public int run(List<String> arguments, Output output) {
        if (!settings.demo()) {
            output.progress("Only in demo mode. Elsewhere an account makes its own token on its page /zugang.");
            return 1;
        }
        if (arguments.size() != 2 || !arguments.getFirst().equals("--account")) {
            output.progress("Use: token --account EMAIL");
            return 2;
        }
        var secret = tokens.createFor(arguments.getLast(), "Kommandozeile");
        if (secret.isEmpty()) {
            output.progress("There is no active account with this address.");
            return 1;
        }
        output.result(secret.get());
        return 0;
    }
}

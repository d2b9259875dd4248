package de.langtisch.portal.command;

import de.langtisch.search.IndexMaintenance;
import java.util.List;
import org.springframework.stereotype.Component;

/// `verify-index`: compares index and database; 0 only when they are the same.
@Component
class VerifyIndexCommand implements Command {
    private final IndexMaintenance index;

    VerifyIndexCommand(IndexMaintenance index) {
        this.index = index;
    }

    @Override
    public String name() {
        return "verify-index";
    }

    @Override
    public int run(List<String> arguments, Output output) {
        var found = index.verify();
        output.result("{\"database\":%d,\"index\":%d,\"missing\":%d,\"extra\":%d,\"stale\":%d}"
                .formatted(found.database(), found.index(), found.missing(), found.extra(), found.stale()));
        return found.isSame() ? 0 : 1;
    }
}

package de.langtisch.portal.command;

import de.langtisch.search.IndexMaintenance;
import java.util.List;
import org.springframework.stereotype.Component;

/// `reindex`: builds the index anew beside the live one, then switches.
@Component
class ReindexCommand implements Command {
    private final IndexMaintenance index;

    ReindexCommand(IndexMaintenance index) {
        this.index = index;
    }

    @Override
    public String name() {
        return "reindex";
    }

    @Override
    public int run(List<String> arguments, Output output) {
        var rebuilt = index.rebuild(documents -> output.progress(documents + " documents indexed"));
        output.result("{\"documents\":%d,\"seconds\":%d}"
                .formatted(rebuilt.documents(), rebuilt.took().toSeconds()));
        return 0;
    }
}

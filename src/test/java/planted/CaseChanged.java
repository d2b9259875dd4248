package planted;

import java.time.Instant;

public record CaseChanged(Instant at, String title) {}

package planted.walls.lower;

import planted.walls.upper.Roof;

record Cellar(Roof roof) {}

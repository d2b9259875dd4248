package planted.walls.upper;

public record Roof(int tiles) {}

package de.langtisch.kernel;

/// Which part of a list is wanted. `number` counts from 1 to 10,000, `size` from 1 to 100; outside is a [BadInput].
public record PageRequest(int number, int size) {
    public PageRequest {
        if (number < 1 || number > 10_000 || size < 1 || size > 100) {
            throw new BadInput("kernel.error.page");
        }
    }

    public int offset() {
        return (number - 1) * size;
    }
}

package de.langtisch.files;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;

/// Walks through pictures without decoding them: are they whole, and small enough to be shown by a browser?
final class Images {
    /// A sheet of A2 scanned at 600 points an inch.
    private static final long MOST_PIXELS = 150_000_000;

    private static final int PNG_SIGNATURE = 8;
    private static final int PNG_CHECKSUM = 4;
    private static final int IHDR = 0x49484452;
    private static final int IEND = 0x49454e44;
    private static final byte[] JPEG_END = {(byte) 0xff, (byte) 0xd9};

    private Images() {}

    static Finding png(Upload upload) throws IOException {
        try (var in = new DataInputStream(upload.open())) {
            in.skipNBytes(PNG_SIGNATURE);
            long pixels = 0;
            while (true) {
                int length = in.readInt();
                int chunk = in.readInt();
                if (length < 0 || (pixels == 0 && chunk != IHDR)) {
                    return new Finding.Not(Refusal.DAMAGED);
                }
                if (chunk == IEND) {
                    return opinion(FileType.PNG, pixels);
                }
                if (chunk == IHDR) {
                    pixels = pixels(in.readInt(), in.readInt());
                    length -= 8;
                }
                in.skipNBytes(length + (long) PNG_CHECKSUM);
            }
        } catch (EOFException e) {
            return new Finding.Not(Refusal.DAMAGED);
        }
    }

    static Finding jpeg(Upload upload) throws IOException {
        try (var in = new DataInputStream(upload.open())) {
            in.skipNBytes(2);
            while (true) {
                int marker = marker(in);
                int length = in.readUnsignedShort();
                if (marker < 0 || length < 2) {
                    return new Finding.Not(Refusal.DAMAGED);
                }
                if (isFrame(marker)) {
                    in.skipNBytes(1);
                    int height = in.readUnsignedShort();
                    boolean whole = Signatures.indexOf(upload.tail(64 * 1024), JPEG_END, 0, 64 * 1024) >= 0;
                    return whole
                            ? opinion(FileType.JPEG, pixels(in.readUnsignedShort(), height))
                            : new Finding.Not(Refusal.DAMAGED);
                }
                in.skipNBytes(length - 2L);
            }
        } catch (EOFException e) {
            return new Finding.Not(Refusal.DAMAGED);
        }
    }

    /// The next marker, behind any fill bytes; -1 where none stands.
    private static int marker(DataInputStream in) throws IOException {
        if (in.readUnsignedByte() != 0xff) {
            return -1;
        }
        int marker;
        do {
            marker = in.readUnsignedByte();
        } while (marker == 0xff);
        return marker;
    }

    /// Start of frame, where the size stands.
    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    private static long pixels(int width, int height) {
        return width <= 0 || height <= 0 ? 0 : (long) width * height;
    }

    private static Finding opinion(FileType type, long pixels) {
        if (pixels == 0) {
            return new Finding.Not(Refusal.DAMAGED);
        }
        return pixels > MOST_PIXELS ? new Finding.Not(Refusal.TOO_MANY_PIXELS) : new Finding.Is(type);
    }
}

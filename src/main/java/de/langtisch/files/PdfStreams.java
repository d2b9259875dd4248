package de.langtisch.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/// Measures what the deflated streams of a PDF unpack to. The PDF reader unpacks a stream into memory without a limit,
/// so that a few kilobytes could take gigabytes; this looks first, trusting no dictionary of the file.
final class PdfStreams {
    /// A page scanned in colour at 400 points an inch has about as much.
    private static final long MOST_OF_ONE = 64L * 1024 * 1024;

    /// What is worth measuring: some seconds of work.
    private static final long MOST_OF_ALL = 1024L * 1024 * 1024;

    /// Filters may be chained.
    private static final int MOST_LAYERS = 3;

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);

    private final byte[] pdf;
    private final byte[] buffer = new byte[64 * 1024];
    private long all;

    PdfStreams(byte[] pdf) {
        this.pdf = pdf;
    }

    /// True when one stream, or all of them, unpack to more than memory should be asked for.
    boolean areTooLarge() {
        for (int at = next(0); at >= 0; at = next(at)) {
            if (Thread.currentThread().isInterrupted() || isTooLarge(at)) {
                return true;
            }
        }
        return false;
    }

    /// Where the bytes of the next stream begin, or -1.
    private int next(int from) {
        int at = Signatures.indexOf(pdf, STREAM, from, pdf.length);
        if (at < 0) {
            return -1;
        }
        int start = at + STREAM.length;
        if (start < pdf.length && pdf[start] == '\r') {
            start++;
        }
        return start < pdf.length && pdf[start] == '\n' ? start + 1 : start;
    }

    private boolean isTooLarge(int start) {
        for (int layers = 1; layers <= MOST_LAYERS; layers++) {
            long size = size(start, layers);
            all += size;
            if (size > MOST_OF_ONE || all > MOST_OF_ALL) {
                return true;
            }
            if (size == 0) {
                return false;
            }
        }
        return false;
    }

    /// How much comes out when it is unpacked so many times; broken data counts as far as it goes.
    private long size(int start, int layers) {
        long size = 0;
        var inflaters = new Inflater[layers];
        try {
            InputStream in = new ByteArrayInputStream(pdf, start, pdf.length - start);
            for (int layer = 0; layer < layers; layer++) {
                // the reader passes over the two bytes of the header, whatever they say
                in.skipNBytes(2);
                inflaters[layer] = new Inflater(true);
                in = new InflaterInputStream(in, inflaters[layer], 8192);
            }
            int read;
            while (size <= MOST_OF_ONE && (read = in.read(buffer)) > 0) {
                size += read;
            }
        } catch (IOException e) {
            return size;
        } finally {
            for (var inflater : inflaters) {
                if (inflater != null) {
                    inflater.end();
                }
            }
        }
        return size;
    }
}

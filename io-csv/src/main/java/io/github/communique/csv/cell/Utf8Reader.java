package io.github.communique.csv.cell;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.MalformedInputException;

/**
 * Decodes UTF-8 and refuses what is not. Does what a strict {@link java.io.InputStreamReader} does, in less time where
 * text is not ASCII.
 */
final class Utf8Reader extends Reader {
    private static final int BUFFER = 1 << 16;
    private static final int TAIL_BITS = 6;
    private static final byte FIRST_LEAD_OF_TWO = (byte) 0xC2;
    private static final byte LAST_LEAD_OF_TWO = (byte) 0xDF;
    private static final byte LAST_TAIL = (byte) 0xBF;
    private static final int FIRST_OF_THREE = 0x800;
    private static final int CUT = -1;
    private static final int MALFORMED = -2;

    private final InputStream in;
    private final byte[] bytes = new byte[BUFFER];
    private int at;
    private int end;
    private char secondHalf;

    Utf8Reader(InputStream in) {
        this.in = in;
    }

    /** Delivers all that stands before a problem, then throws. */
    @Override
    public int read(char[] chars, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int to = offset;
        if (secondHalf != 0) {
            chars[to++] = secondHalf;
            secondHalf = 0;
        }
        to = decode(chars, to, offset + length);
        while (to == offset) {
            boolean isCut = at == end || codePoint(at) == CUT;
            boolean isLast = isCut && !fill();
            if (isLast && at == end) {
                return -1;
            } else if (isLast || !isCut) {
                throw new MalformedInputException(1);
            }
            to = decode(chars, to, offset + length);
        }
        return to - offset;
    }

    /** Reads on behind what is left of a character; says whether there was more. */
    private boolean fill() throws IOException {
        System.arraycopy(bytes, at, bytes, 0, end - at);
        end -= at;
        at = 0;
        int read = in.read(bytes, end, BUFFER - end);
        end += Math.max(read, 0);
        return read >= 0;
    }

    /** Decodes as long as there is room and a whole character; returns the index after the last char. */
    private int decode(char[] chars, int start, int limit) {
        byte[] from = bytes;
        int last = end;
        int to = start;
        int i = at;
        while (i < last && to < limit) {
            byte lead = from[i];
            if (lead >= 0) {
                chars[to++] = (char) lead;
                i++;
                continue;
            } else if (lead >= FIRST_LEAD_OF_TWO
                    && lead <= LAST_LEAD_OF_TWO
                    && i + 1 < last
                    && from[i + 1] <= LAST_TAIL) {
                chars[to++] = (char) ((lead & 0x1F) << TAIL_BITS | (from[i + 1] & 0x3F));
                i += 2;
                continue;
            }
            int codePoint = codePoint(i);
            if (codePoint < 0) {
                break;
            } else if (codePoint < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
                chars[to++] = (char) codePoint;
                i += 3;
                continue;
            }
            chars[to++] = Character.highSurrogate(codePoint);
            i += 4;
            if (to < limit) {
                chars[to++] = Character.lowSurrogate(codePoint);
            } else {
                secondHalf = Character.lowSurrogate(codePoint);
            }
        }
        at = i;
        return to;
    }

    /** The code point of several bytes, {@code CUT} if the last of them are not here yet, or {@code MALFORMED}. */
    private int codePoint(int index) {
        int lead = bytes[index] & 0xFF;
        if (lead >= 0xC2 && lead <= 0xDF) {
            return withTail(lead & 0x1F, index, 1);
        } else if (lead >= 0xE0 && lead <= 0xEF) {
            int codePoint = withTail(lead & 0x0F, index, 2);
            boolean isRefused =
                    codePoint >= 0 && (codePoint < FIRST_OF_THREE || Character.isSurrogate((char) codePoint));
            return isRefused ? MALFORMED : codePoint;
        } else if (lead >= 0xF0 && lead <= 0xF4) {
            int codePoint = withTail(lead & 0x07, index, 3);
            boolean isRefused = codePoint >= 0 && !Character.isSupplementaryCodePoint(codePoint);
            return isRefused ? MALFORMED : codePoint;
        }
        return MALFORMED;
    }

    private int withTail(int first, int index, int tail) {
        int codePoint = first;
        for (int i = index + 1; i <= index + tail; i++) {
            if (i == end) {
                return CUT;
            } else if ((bytes[i] & 0xC0) != 0x80) {
                return MALFORMED;
            }
            codePoint = codePoint << TAIL_BITS | (bytes[i] & 0x3F);
        }
        return codePoint;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

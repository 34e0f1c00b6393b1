package chainrule.grader.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The text of a source file, whatever editor wrote it. */
final class SourceText {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /** So many of the first bytes tell UTF-16 from UTF-8: in Java nearly every second one is zero. */
    private static final int LOOKED_AT = 64;

    private SourceText() {}

    /** UTF-8, or UTF-16, or else what Windows editors write, in which every byte is a letter. */
    static String decode(byte[] bytes) {
        String text = decodeBytes(bytes);
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static String decodeBytes(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || zeros(bytes, 1)) {
            return new String(bytes, StandardCharsets.UTF_16LE);
        } else if (startsWith(bytes, 0xFE, 0xFF) || zeros(bytes, 0)) {
            return new String(bytes, StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, WINDOWS);
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && bytes[0] == (byte) first && bytes[1] == (byte) second;
    }

    /** Whether at least three of four letters at the beginning are a byte and a zero, the zeros at odd or even places. */
    private static boolean zeros(byte[] bytes, int offset) {
        int letters = Math.min(bytes.length, LOOKED_AT) / 2;
        int zeros = 0;
        for (int i = 0; i < letters; i++) {
            boolean zero = bytes[2 * i + offset] == 0 && bytes[2 * i + 1 - offset] != 0;
            zeros += zero ? 1 : 0;
        }
        return letters > 1 && zeros * 4 >= letters * 3;
    }
}

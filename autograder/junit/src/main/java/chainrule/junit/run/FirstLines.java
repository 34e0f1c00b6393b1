package chainrule.junit.run;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;

/**
 * Where in its source each method of a class begins, from the table of line numbers in the class file (the Java Virtual
 * Machine Specification, chapter 4).
 *
 * @param lines by name and descriptor
 */
record FirstLines(Map<String, Integer> lines) {
    private static final int UTF8 = 1;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;
    private static final int[] WIDTHS = {0, 0, 0, 4, 4, 8, 8, 2, 2, 4, 4, 4, 4, 0, 0, 3, 2, 4, 4, 2, 2};

    static FirstLines of(Class<?> type) {
        String name = "/" + type.getName().replace('.', '/') + ".class";
        try (InputStream file = type.getResourceAsStream(name)) {
            return file == null ? new FirstLines(Map.of()) : read(new DataInputStream(file));
        } catch (IOException unreadable) {
            return new FirstLines(Map.of());
        }
    }

    /** A method without code has no line, and comes last. */
    int of(Method method) {
        String descriptor = MethodType.methodType(method.getReturnType(), method.getParameterTypes())
                .toMethodDescriptorString();
        return lines.getOrDefault(method.getName() + descriptor, Integer.MAX_VALUE);
    }

    private static FirstLines read(DataInputStream in) throws IOException {
        in.skipNBytes(8);
        String[] texts = constants(in);
        in.skipNBytes(6);
        in.skipNBytes(2L * in.readUnsignedShort());
        int fields = in.readUnsignedShort();
        for (int i = 0; i < fields; i++) {
            in.skipNBytes(6);
            skipAttributes(in);
        }
        Map<String, Integer> lines = new HashMap<>();
        int methods = in.readUnsignedShort();
        for (int i = 0; i < methods; i++) {
            in.skipNBytes(2);
            String name = texts[in.readUnsignedShort()] + texts[in.readUnsignedShort()];
            lines.put(name, firstLine(in, texts));
        }
        return new FirstLines(lines);
    }

    private static String[] constants(DataInputStream in) throws IOException {
        String[] texts = new String[in.readUnsignedShort()];
        for (int i = 1; i < texts.length; i++) {
            int tag = in.readUnsignedByte();
            if (tag == UTF8) {
                texts[i] = in.readUTF();
            } else {
                in.skipNBytes(WIDTHS[tag]);
            }
            if (tag == LONG || tag == DOUBLE) {
                i++;
            }
        }
        return texts;
    }

    private static void skipAttributes(DataInputStream in) throws IOException {
        int count = in.readUnsignedShort();
        for (int i = 0; i < count; i++) {
            in.skipNBytes(2);
            in.skipNBytes(in.readInt());
        }
    }

    private static int firstLine(DataInputStream in, String[] texts) throws IOException {
        int first = Integer.MAX_VALUE;
        int count = in.readUnsignedShort();
        for (int i = 0; i < count; i++) {
            String name = texts[in.readUnsignedShort()];
            int length = in.readInt();
            if (name.equals("Code")) {
                in.skipNBytes(4);
                in.skipNBytes(in.readInt());
                in.skipNBytes(8L * in.readUnsignedShort());
                first = firstLine(in, texts);
            } else if (name.equals("LineNumberTable")) {
                int lines = in.readUnsignedShort();
                for (int j = 0; j < lines; j++) {
                    in.skipNBytes(2);
                    first = Math.min(first, in.readUnsignedShort());
                }
            } else {
                in.skipNBytes(length);
            }
        }
        return first;
    }
}

package chainrule.wire.objects;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Arrays of primitives as rows of bytes, at once: entry by entry, reflection would cost more than all the rest. */
final class PrimitiveRows {
    private PrimitiveRows() {}

    static void write(DataOutputStream out, Object array) throws IOException {
        if (array instanceof int[] row) {
            ByteBuffer bytes = ByteBuffer.allocate(row.length * Integer.BYTES);
            bytes.asIntBuffer().put(row);
            out.write(bytes.array());
        } else if (array instanceof double[] row) {
            ByteBuffer bytes = ByteBuffer.allocate(row.length * Double.BYTES);
            bytes.asDoubleBuffer().put(row);
            out.write(bytes.array());
        } else if (array instanceof long[] row) {
            ByteBuffer bytes = ByteBuffer.allocate(row.length * Long.BYTES);
            bytes.asLongBuffer().put(row);
            out.write(bytes.array());
        } else if (array instanceof byte[] row) {
            out.write(row);
        } else if (array instanceof boolean[] row) {
            for (boolean entry : row) {
                out.writeBoolean(entry);
            }
        } else {
            writeRare(out, array);
        }
    }

    private static void writeRare(DataOutputStream out, Object array) throws IOException {
        if (array instanceof char[] row) {
            for (char entry : row) {
                out.writeChar(entry);
            }
        } else if (array instanceof short[] row) {
            for (short entry : row) {
                out.writeShort(entry);
            }
        } else {
            for (float entry : (float[]) array) {
                out.writeInt(Float.floatToRawIntBits(entry));
            }
        }
    }

    static int width(Class<?> type) {
        if (type == long.class || type == double.class) {
            return Long.BYTES;
        } else if (type == int.class || type == float.class) {
            return Integer.BYTES;
        }
        return type == boolean.class || type == byte.class ? 1 : Short.BYTES;
    }

    /** Reads an array whose bytes are known to be there. */
    static Object read(DataInputStream in, Class<?> type, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(in.readNBytes(length * width(type)));
        if (type == int.class) {
            int[] row = new int[length];
            bytes.asIntBuffer().get(row);
            return row;
        } else if (type == double.class) {
            double[] row = new double[length];
            bytes.asDoubleBuffer().get(row);
            return row;
        } else if (type == long.class) {
            long[] row = new long[length];
            bytes.asLongBuffer().get(row);
            return row;
        } else if (type == byte.class) {
            return bytes.array();
        }
        return readRare(bytes, type, length);
    }

    private static Object readRare(ByteBuffer bytes, Class<?> type, int length) {
        if (type == boolean.class) {
            boolean[] row = new boolean[length];
            for (int i = 0; i < length; i++) {
                row[i] = bytes.get(i) != 0;
            }
            return row;
        } else if (type == char.class) {
            char[] row = new char[length];
            bytes.asCharBuffer().get(row);
            return row;
        } else if (type == short.class) {
            short[] row = new short[length];
            bytes.asShortBuffer().get(row);
            return row;
        }
        float[] row = new float[length];
        bytes.asFloatBuffer().get(row);
        return row;
    }
}

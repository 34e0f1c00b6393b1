package chainrule.wire;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/**
 * Messages on a byte stream. A frame is its length in four bytes, one byte for the kind of message, and the message. The
 * kind is the place of its class among those that its sealed interface permits. No part of a message is null.
 */
public final class Frames {
    private static final int HEADER = Integer.BYTES + 1;
    /** No process here has a heap that could hold more; four letters of a text read as a length do announce more. */
    private static final int LONGEST_CREDIBLE = 1 << 28;

    /** Asked for anew, each list costs more than a small frame. */
    private static final ClassValue<Class<?>[]> KINDS = new ClassValue<>() {
        @Override
        protected Class<?>[] computeValue(Class<?> family) {
            return family.getPermittedSubclasses();
        }
    };

    private Frames() {}

    /**
     * Writes one message and flushes.
     *
     * @param <M> a sealed interface of records
     * @param out the stream
     * @param family the sealed interface
     * @param message the message
     * @throws IOException when the stream is closed or full
     */
    public static <M> void write(OutputStream out, Class<M> family, M message) throws IOException {
        byte[] body = ValueCodec.encode(message.getClass(), message);
        ByteBuffer frame = ByteBuffer.allocate(HEADER + body.length);
        frame.putInt(1 + body.length).put((byte) kind(family, message)).put(body);
        out.write(frame.array());
        out.flush();
    }

    /**
     * Reads one message, waiting for it.
     *
     * @param <M> a sealed interface of records
     * @param in the stream
     * @param family the sealed interface
     * @param longest the most bytes that a frame may have
     * @param allotment what may be allocated besides
     * @return the message, or {@code null} when the stream ended between two frames
     * @throws MalformedMessageException when the bytes are no such message, or announce an incredibly long one
     * @throws Allotment.ExceededException when it is longer than {@code longest}, or holds more than allotted
     * @throws IOException when the stream fails, or ends within a frame
     */
    public static <M> M read(InputStream in, Class<M> family, int longest, Allotment allotment) throws IOException {
        DataInputStream data = new DataInputStream(in);
        int first = data.read();
        if (first < 0) {
            return null;
        }
        int length = first << 24 | data.readUnsignedByte() << 16 | data.readUnsignedShort();
        if (length < 1 || length > LONGEST_CREDIBLE) {
            throw new MalformedMessageException("a frame of " + length + " bytes");
        }
        if (length > longest) {
            throw new Allotment.ExceededException();
        }
        int kind = data.readUnsignedByte();
        byte[] body = data.readNBytes(length - 1);
        if (body.length < length - 1) {
            throw new EOFException("the stream ended within a frame");
        }
        Class<?>[] kinds = KINDS.get(family);
        if (kind >= kinds.length) {
            throw new MalformedMessageException("a message of kind " + kind);
        }
        Object message = ValueCodec.decode(kinds[kind], body, allotment);
        Records.requireComplete(message);
        return family.cast(message);
    }

    private static <M> int kind(Class<M> family, M message) {
        Class<?>[] kinds = KINDS.get(family);
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] == message.getClass()) {
                return i;
            }
        }
        throw new IllegalArgumentException(message.getClass() + " is no " + family);
    }
}

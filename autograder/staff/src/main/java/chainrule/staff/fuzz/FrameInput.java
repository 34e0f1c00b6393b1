package chainrule.staff.fuzz;

import chainrule.wire.Allotment;
import chainrule.wire.Frames;
import chainrule.wire.Printed;
import chainrule.wire.Reply;
import chainrule.wire.Request;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;

/** Bytes in the place of frames: each is a message, or refused by an exception of input. */
final class FrameInput {
    private static final int FRAMES = 500;
    private static final int LONGEST = 1 << 20;
    private static final int MOST_ROWS = 10_000;

    private static final List<byte[]> SOUND = List.of(
            frame(new Reply.Ready("17", "")),
            frame(new Reply.Returned(1, new byte[40], new boolean[] {true, false}, false, new Printed("words", 9))),
            frame(new Reply.Compiling("Conv2d.java")),
            frame(new Reply.Settled(0, 0.5)));

    private FrameInput() {}

    static void run(Dice dice) {
        for (int i = 0; i < FRAMES; i++) {
            byte[] bytes = bytes(dice);
            read(bytes, Reply.class);
            read(bytes, Request.class);
        }
    }

    private static byte[] bytes(Dice dice) {
        byte[] sound = dice.of(SOUND);
        return switch (dice.below(4)) {
            case 0 -> dice.bytes(dice.size(2_000));
            case 1 ->
                ByteBuffer.allocate(Integer.BYTES + 1 + 64)
                        .putInt(dice.size(64))
                        .put((byte) dice.below(20))
                        .put(dice.bytes(64))
                        .array();
            case 2 -> {
                byte[] body = dice.changed(sound);
                yield body.length < Integer.BYTES
                        ? body
                        : ByteBuffer.wrap(body)
                                .putInt(body.length - Integer.BYTES - dice.below(2))
                                .array();
            }
            default -> dice.changed(sound);
        };
    }

    private static <M> void read(byte[] bytes, Class<M> family) {
        try {
            Frames.read(new ByteArrayInputStream(bytes), family, LONGEST, Allotment.of(MOST_ROWS, LONGEST));
        } catch (IOException refused) {
            return;
        }
    }

    private static byte[] frame(Reply reply) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Frames.write(out, Reply.class, reply);
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return out.toByteArray();
    }
}

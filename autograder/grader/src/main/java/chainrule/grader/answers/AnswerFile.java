package chainrule.grader.answers;

import chainrule.grader.submission.HarnessFault;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * The file of answers: a key, an index, and for each exercise one block with what is right and one with what known
 * mistakes return. A block is read when it is asked for: who grades one exercise pays for one, and a right solution never
 * for the mistakes. Each block has a checksum, so that a damaged file is told from an answer.
 */
final class AnswerFile {
    /** Raised with every change of the form. */
    static final int FORMAT = 3;

    /** "chainrul" in ASCII. */
    private static final long MAGIC = 0x636861696e72756cL;

    private final Path file;
    private final String key;
    private final Map<String, Block> answers = new LinkedHashMap<>();
    private final Map<String, Block> mistakes = new LinkedHashMap<>();

    private record Block(long offset, int length, int checksum) {}

    /** Reads or writes the contents of a block. */
    @FunctionalInterface
    interface Reader<T> {
        T read(AnswerInput in) throws IOException;
    }

    private AnswerFile(Path file, DataInputStream head) throws IOException {
        this.file = file;
        this.key = head.readUTF();
        int exercises = head.readInt();
        for (int i = 0; i < exercises; i++) {
            String exercise = head.readUTF();
            answers.put(exercise, block(head));
            if (head.readBoolean()) {
                mistakes.put(exercise, block(head));
            }
        }
    }

    private static Block block(DataInputStream head) throws IOException {
        return new Block(head.readLong(), head.readInt(), head.readInt());
    }

    /**
     * Opens a file.
     *
     * @param file where it is
     * @return nothing when there is none, or none of this form
     */
    static Optional<AnswerFile> open(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            if (in.readLong() != MAGIC || in.readInt() != FORMAT) {
                return Optional.empty();
            }
            byte[] head = in.readNBytes(in.readInt());
            return Optional.of(new AnswerFile(file, new DataInputStream(new ByteArrayInputStream(head))));
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    /** What went into it. */
    String key() {
        return key;
    }

    /** The exercises that are in it, by key, in order. */
    Set<String> exercises() {
        return answers.keySet();
    }

    AnsweredExercise answers(String exercise) {
        return read(answers.get(exercise), AnswerInput::exercise);
    }

    /** What known mistakes return; nothing where that was not written down. */
    Optional<MistakenExercise> mistakes(String exercise, AnsweredExercise right) {
        return Optional.ofNullable(mistakes.get(exercise)).map(block -> read(block, in -> in.mistaken(right)));
    }

    private <T> T read(Block block, Reader<T> reader) {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer bytes = ByteBuffer.allocate(block.length);
            while (bytes.hasRemaining()) {
                if (channel.read(bytes, block.offset + bytes.position()) < 0) {
                    throw new IOException("ends too early");
                }
            }
            if (checksum(bytes.array()) != block.checksum) {
                throw new IOException("its checksum is another");
            }
            return reader.read(new AnswerInput(new DataInputStream(
                    new BufferedInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes.array()))))));
        } catch (IOException e) {
            throw new HarnessFault("the answers in " + file + " cannot be read; remove that file", e);
        }
    }

    private static int checksum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return (int) sum.getValue();
    }

    /** Collects the blocks of a file. */
    static final class Writer {
        private final String key;
        private final ByteArrayOutputStream blocks = new ByteArrayOutputStream();
        private final Map<String, Block> answers = new LinkedHashMap<>();
        private final Map<String, Block> mistakes = new LinkedHashMap<>();

        Writer(String key) {
            this.key = key;
        }

        /** Writes the contents of a block. */
        @FunctionalInterface
        interface Contents {
            void write(AnswerOutput out) throws IOException;
        }

        Writer answers(String exercise, AnsweredExercise answered) throws IOException {
            answers.put(exercise, add(out -> out.exercise(answered)));
            return this;
        }

        Writer mistakes(String exercise, MistakenExercise mistaken, AnsweredExercise right) throws IOException {
            mistakes.put(exercise, add(out -> out.mistaken(mistaken, right)));
            return this;
        }

        private Block add(Contents contents) throws IOException {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (DataOutputStream out =
                    new DataOutputStream(new BufferedOutputStream(new DeflaterOutputStream(packed)))) {
                contents.write(new AnswerOutput(out));
            }
            byte[] bytes = packed.toByteArray();
            Block block = new Block(blocks.size(), bytes.length, checksum(bytes));
            blocks.write(bytes);
            return block;
        }

        byte[] bytes() throws IOException {
            // offsets have one width, so the head is as long with true ones
            int length = head(0).length;
            byte[] head = head(Long.BYTES + 2 * Integer.BYTES + length);
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(whole);
            out.writeLong(MAGIC);
            out.writeInt(FORMAT);
            out.writeInt(length);
            out.write(head);
            blocks.writeTo(out);
            return whole.toByteArray();
        }

        private byte[] head(long first) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            out.writeUTF(key);
            out.writeInt(answers.size());
            for (Map.Entry<String, Block> answered : answers.entrySet()) {
                out.writeUTF(answered.getKey());
                block(out, first, answered.getValue());
                Block mistaken = mistakes.get(answered.getKey());
                out.writeBoolean(mistaken != null);
                if (mistaken != null) {
                    block(out, first, mistaken);
                }
            }
            return bytes.toByteArray();
        }

        private static void block(DataOutputStream out, long first, Block block) throws IOException {
            out.writeLong(first + block.offset);
            out.writeInt(block.length);
            out.writeInt(block.checksum);
        }

        /** Writes whole and renames into place: of two that do so at once, one wins, and both are right. */
        void to(Path file) throws IOException {
            Files.createDirectories(file.getParent());
            Path whole = Files.createTempFile(file.getParent(), ".answers-", "");
            try {
                Files.write(whole, bytes());
                Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(whole);
            }
        }
    }
}

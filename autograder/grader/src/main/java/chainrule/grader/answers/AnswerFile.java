package chainrule.grader.answers;

import chainrule.grader.submission.HarnessFault;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;

/**
 * The file of answers: a key, an index, and for each exercise one block with what is right and one with what known
 * mistakes return. A block is read when it is asked for: who grades one exercise pays for one, and a right solution never
 * for the mistakes. Each block has a checksum, so that a damaged file is told from an answer.
 */
final class AnswerFile {
    /** Raised with every change of the form. */
    static final int FORMAT = 4;

    /** "chainrul" in ASCII. */
    private static final long MAGIC = 0x636861696e72756cL;

    private final Path file;
    private final String key;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /** A stretch of the file, compressed; {@code whole} is its length without. */
    private record Block(long offset, int length, int whole, int checksum) {}

    /** What the index says of an exercise: all that is known of it before its answers are read. */
    private record Entry(String className, List<String> checks, Block answers, Optional<Block> mistakes) {}

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
            String className = head.readUTF();
            List<String> checks = new ArrayList<>();
            for (int left = head.readInt(); left > 0; left--) {
                checks.add(head.readUTF());
            }
            Block answers = block(head);
            Optional<Block> mistakes = head.readBoolean() ? Optional.of(block(head)) : Optional.empty();
            entries.put(exercise, new Entry(className, checks, answers, mistakes));
        }
    }

    private static Block block(DataInputStream head) throws IOException {
        return new Block(head.readLong(), head.readInt(), head.readInt(), head.readInt());
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
        return entries.keySet();
    }

    /** What the starter calls the class of an exercise; empty when there is none. */
    String className(String exercise) {
        return entries.get(exercise).className;
    }

    /** The checks of an exercise that are answered, by key, in order. */
    List<String> checks(String exercise) {
        return entries.get(exercise).checks;
    }

    AnsweredExercise answers(String exercise) {
        return read(entries.get(exercise).answers, AnswerInput::exercise);
    }

    /** What known mistakes return; nothing where that was not written down. */
    Optional<MistakenExercise> mistakes(String exercise, AnsweredExercise right) {
        return entries.get(exercise).mistakes.map(block -> read(block, in -> in.mistaken(right)));
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
            return reader.read(new AnswerInput(inflated(bytes.array(), block.whole)));
        } catch (IOException | BufferUnderflowException e) {
            throw new HarnessFault("the answers in " + file + " cannot be read; remove that file", e);
        }
    }

    /** At one stroke: by bytes and streams it takes longer than all that is done with what is read. */
    private static ByteBuffer inflated(byte[] packed, int length) throws IOException {
        Inflater inflater = new Inflater();
        try {
            byte[] whole = new byte[length];
            inflater.setInput(packed);
            if (inflater.inflate(whole) < length) {
                throw new IOException("is shorter than it says");
            }
            return ByteBuffer.wrap(whole);
        } catch (DataFormatException e) {
            throw new IOException(e);
        } finally {
            inflater.end();
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
        private final Map<String, Entry> entries = new LinkedHashMap<>();

        Writer(String key) {
            this.key = key;
        }

        /** Writes the contents of a block. */
        @FunctionalInterface
        interface Contents {
            void write(AnswerOutput out) throws IOException;
        }

        Writer answers(String exercise, AnsweredExercise answered) throws IOException {
            List<String> checks =
                    answered.checks().stream().map(AnsweredCheck::key).toList();
            Block block = add(out -> out.exercise(answered));
            entries.put(exercise, new Entry(answered.className(), checks, block, Optional.empty()));
            return this;
        }

        Writer mistakes(String exercise, MistakenExercise mistaken, AnsweredExercise right) throws IOException {
            Block block = add(out -> out.mistaken(mistaken, right));
            Entry answered = entries.get(exercise);
            entries.put(exercise, new Entry(answered.className, answered.checks, answered.answers, Optional.of(block)));
            return this;
        }

        private Block add(Contents contents) throws IOException {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
            int whole;
            try (DataOutputStream out = new DataOutputStream(
                    new BufferedOutputStream(new DeflaterOutputStream(packed, deflater), 1 << 16))) {
                contents.write(new AnswerOutput(out));
                whole = out.size();
            } finally {
                deflater.end();
            }
            byte[] bytes = packed.toByteArray();
            Block block = new Block(blocks.size(), bytes.length, whole, checksum(bytes));
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
            out.writeInt(entries.size());
            for (Map.Entry<String, Entry> named : entries.entrySet()) {
                Entry entry = named.getValue();
                out.writeUTF(named.getKey());
                out.writeUTF(entry.className);
                out.writeInt(entry.checks.size());
                for (String check : entry.checks) {
                    out.writeUTF(check);
                }
                block(out, first, entry.answers);
                out.writeBoolean(entry.mistakes.isPresent());
                if (entry.mistakes.isPresent()) {
                    block(out, first, entry.mistakes.get());
                }
            }
            return bytes.toByteArray();
        }

        private static void block(DataOutputStream out, long first, Block block) throws IOException {
            out.writeLong(first + block.offset);
            out.writeInt(block.length);
            out.writeInt(block.whole);
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

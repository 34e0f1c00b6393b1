package chainrule.grader.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/**
 * Copies of files where every user can read them, in a folder that goes away with the grader, however that ends.
 *
 * @param folder where they are
 * @param survivor removes it should the grader be killed
 */
record CopiedFiles(PrivateFolder folder, Survivor survivor) {

    static CopiedFiles of(List<Path> files) throws IOException {
        PrivateFolder folder = PrivateFolder.create();
        Survivor survivor = Survivor.NONE;
        try {
            survivor = Survivor.ofFolder(folder.path());
            CopiedFiles copies = new CopiedFiles(folder, survivor);
            copies.fill(files);
            return copies;
        } catch (IOException | RuntimeException full) {
            folder.delete();
            survivor.dismiss();
            throw full;
        }
    }

    private void fill(List<Path> files) throws IOException {
        Files.setPosixFilePermissions(folder.path(), PosixFilePermissions.fromString("rwxr-xr-x"));
        for (Path file : files) {
            Files.setPosixFilePermissions(Files.copy(file, copy(file)), PosixFilePermissions.fromString("rw-r--r--"));
        }
    }

    /** Where the copy of a file is. */
    Path copy(Path file) {
        return folder.path().resolve(file.getFileName());
    }

    void delete() {
        folder.delete();
        survivor.dismiss();
    }
}

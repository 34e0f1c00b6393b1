package chainrule.staff.engines;

import java.io.IOException;
import java.util.List;

/** Grades the submissions of a class. Wherever it does, what comes of each is kept in the same folder, and is the same. */
public interface Engine {
    /**
     * Grades what is not done yet. When it returns, every piece has a record that answers what is asked.
     *
     * @param pieces the class
     * @throws IOException when the folder of results cannot be read or written
     * @throws InterruptedException when the waiting was
     */
    void grade(List<Piece> pieces) throws IOException, InterruptedException;
}

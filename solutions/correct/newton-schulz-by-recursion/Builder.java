import chainrule.contract.MatrixOperation;
import chainrule.contract.NewtonSchulz;
import java.util.ArrayList;

public class Builder implements NewtonSchulz {
    private static class Notes extends ArrayList<MatrixOperation> {
        private static final long serialVersionUID = 1;

        int note(MatrixOperation operation) {
            add(operation);
            return size();
        }

        int step(int w, boolean byGram) {
            int t = note(MatrixOperation.transpose(w));
            int cube = byGram
                    ? note(MatrixOperation.product(w, note(MatrixOperation.product(t, w))))
                    : note(MatrixOperation.product(note(MatrixOperation.product(w, t)), w));
            int third = note(MatrixOperation.scale(1.0 / 3, cube));
            return note(MatrixOperation.scale(1.5, note(MatrixOperation.sum(w, -1, third))));
        }

        int steps(int w, int count, boolean byGram) {
            return count == 0 ? w : steps(step(w, byGram), count - 1, byGram);
        }

        MatrixOperation[] all() {
            return toArray(new MatrixOperation[0]);
        }
    }

    private static MatrixOperation[] written(int count, boolean byGram) {
        Notes notes = new Notes();
        notes.steps(0, count, byGram);
        return notes.all();
    }

    public MatrixOperation[] naive(int outputs, int inputs) {
        return written(1, false);
    }

    public MatrixOperation[] gram(int outputs, int inputs) {
        return written(1, true);
    }

    public MatrixOperation[] cheapest(int outputs, int inputs) {
        return written(1, inputs < outputs);
    }

    public MatrixOperation[] iteration(int outputs, int inputs, int steps) {
        return written(steps, inputs < outputs);
    }
}

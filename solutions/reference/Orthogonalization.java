import static chainrule.contract.MatrixOperation.addIdentity;
import static chainrule.contract.MatrixOperation.product;
import static chainrule.contract.MatrixOperation.scale;
import static chainrule.contract.MatrixOperation.sum;
import static chainrule.contract.MatrixOperation.transpose;

import chainrule.contract.MatrixOperation;
import chainrule.contract.NewtonSchulz;
import java.util.ArrayList;
import java.util.List;

/** Both forms as they are printed, one operation after another. */
public class Orthogonalization implements NewtonSchulz {

    @Override
    public MatrixOperation[] naive(int outputs, int inputs) {
        List<MatrixOperation> operations = new ArrayList<>();
        addNaive(operations);
        return operations.toArray(new MatrixOperation[0]);
    }

    @Override
    public MatrixOperation[] gram(int outputs, int inputs) {
        List<MatrixOperation> operations = new ArrayList<>();
        addGram(operations);
        return operations.toArray(new MatrixOperation[0]);
    }

    @Override
    public MatrixOperation[] cheapest(int outputs, int inputs) {
        return outputs > inputs ? gram(outputs, inputs) : naive(outputs, inputs);
    }

    @Override
    public MatrixOperation[] iteration(int outputs, int inputs, int steps) {
        List<MatrixOperation> operations = new ArrayList<>();
        for (int step = 0; step < steps; step++) {
            if (outputs > inputs) {
                addGram(operations);
            } else {
                addNaive(operations);
            }
        }
        return operations.toArray(new MatrixOperation[0]);
    }

    /** ½ (3 I - W Wᵀ) W, where W is the last matrix so far. */
    private static void addNaive(List<MatrixOperation> operations) {
        int w = operations.size();
        operations.add(transpose(w));
        operations.add(product(w, w + 1));
        operations.add(scale(-0.5, w + 2));
        operations.add(addIdentity(w + 3, 1.5));
        operations.add(product(w + 4, w));
    }

    /** ½ (3 W - W (Wᵀ W)), where W is the last matrix so far. */
    private static void addGram(List<MatrixOperation> operations) {
        int w = operations.size();
        operations.add(transpose(w));
        operations.add(product(w + 1, w));
        operations.add(product(w, w + 2));
        operations.add(scale(1.5, w));
        operations.add(sum(w + 4, -0.5, w + 3));
    }
}

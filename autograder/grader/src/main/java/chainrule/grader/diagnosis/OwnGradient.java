package chainrule.grader.diagnosis;

import chainrule.testkit.words.Phrases;
import chainrule.testkit.words.Sentence;
import java.util.List;

/** How a wrong backward stands to the student's own forward. It earns nothing; it tells where to look. */
public sealed interface OwnGradient extends Sentence {

    /**
     * The backward is the gradient of the forward.
     *
     * @param outputs the gradients that were compared
     */
    record FitsForward(List<String> outputs) implements OwnGradient {
        @Override
        public String text() {
            return "Your backward fits your forward: small changes of the inputs change what your own forward returns"
                    + " just as your " + Phrases.saying(outputs) + ". It is the forward that is wrong.";
        }
    }

    /**
     * The gradient of the forward is the one that is expected.
     *
     * @param outputs the gradients that were compared
     */
    record ForwardIsRight(List<String> outputs) implements OwnGradient {
        @Override
        public String text() {
            return "Your forward is right here: small changes of the inputs change what it returns just as the expected "
                    + Phrases.saying(outputs) + ". It is the backward that is wrong.";
        }
    }

    /**
     * Neither fits.
     *
     * @param outputs the gradients that were compared
     */
    record NeitherFits(List<String> outputs) implements OwnGradient {
        @Override
        public String text() {
            return "Both are wrong here: small changes of the inputs change what your own forward returns neither as"
                    + " your nor as the expected " + Phrases.saying(outputs) + ". Begin with the forward.";
        }
    }
}

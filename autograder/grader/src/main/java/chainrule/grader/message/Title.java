package chainrule.grader.message;

import chainrule.grader.submission.Fault;
import chainrule.grader.submission.Stopped;
import chainrule.testkit.words.Phrases;
import chainrule.testkit.words.Sentence;
import chainrule.testkit.words.StudentText;
import java.util.List;

/** What is wrong, in the few words that stand above a cause. */
sealed interface Title extends Sentence {

    /**
     * Results are wrong.
     *
     * @param outputs which ones
     */
    record Wrong(List<String> outputs) implements Title {
        @Override
        public String text() {
            return Phrases.and(outputs) + (outputs.size() == 1 ? " is wrong" : " are wrong");
        }
    }

    /**
     * A call throws.
     *
     * @param method what was called
     * @param thrown the simple name of what it throws
     */
    record Throws(String method, StudentText thrown) implements Title {
        @Override
        public String text() {
            return method + " throws " + thrown.line();
        }
    }

    /**
     * A call does not return in time.
     *
     * @param method what was called
     */
    record TakesTooLong(String method) implements Title {
        @Override
        public String text() {
            return method + " takes too long";
        }
    }

    /** A call does not return, for another reason. */
    record NoResult() implements Title {
        @Override
        public String text() {
            return "nothing comes back";
        }
    }

    /** The compiler left methods out. */
    record NotCompiled() implements Title {
        @Override
        public String text() {
            return "a part does not compile";
        }
    }

    /**
     * Methods say that they are not written.
     *
     * @param methods which ones
     */
    record NotWritten(List<String> methods) implements Title {
        @Override
        public String text() {
            return Phrases.and(methods) + (methods.size() == 1 ? " is" : " are") + " not written yet";
        }
    }

    /**
     * There is no class.
     *
     * @param contract the interface that it would implement
     */
    record NoClass(String contract) implements Title {
        @Override
        public String text() {
            return "no class that can be graded as " + contract + " yet";
        }
    }

    /** The harness failed. */
    record NotJudged() implements Title {
        @Override
        public String text() {
            return "not judged";
        }
    }

    static Title of(Fault fault) {
        if (fault instanceof Fault.Threw threw) {
            return new Throws(threw.method(), threw.thrown());
        } else if (fault instanceof Stopped.TimedOut late) {
            return new TakesTooLong(late.method());
        } else if (fault instanceof Stopped.TooSlow slow) {
            return new TakesTooLong(slow.method());
        } else if (fault instanceof Stopped.UsedUpProcessor busy) {
            return new TakesTooLong(busy.method());
        } else if (fault instanceof Fault.NotFound missing) {
            return new NoClass(missing.contract());
        }
        if (fault instanceof chainrule.grader.submission.NotJudged) {
            return new NotJudged();
        }
        return fault instanceof Fault.DidNotCompile ? new NotCompiled() : new NoResult();
    }
}

package chainrule.grader.findings;

import static chainrule.grader.findings.Finding.name;

import chainrule.testkit.words.Sentence;
import chainrule.wire.Candidate;
import java.util.Optional;

/** Why a class that implements an interface cannot be used, and what to change. */
sealed interface Obstacle extends Sentence {

    /**
     * It is abstract.
     *
     * @param className the class
     * @param contract simple name of the interface
     */
    record Abstract(String className, String contract) implements Obstacle {
        @Override
        public String text() {
            return "Class " + name(className) + " implements " + contract
                    + " but is abstract, so no object of it can be made. Remove \"abstract\", or extend it.";
        }
    }

    /**
     * Every constructor wants arguments.
     *
     * @param className the class
     * @param contract simple name of the interface
     * @param parameters of a constructor that it has
     */
    record NoConstructor(String className, String contract, String parameters) implements Obstacle {
        @Override
        public String text() {
            return "Class " + name(className) + " implements " + contract + ", but an object of it is only made of ("
                    + Finding.safe(parameters) + "), which the grader does not have. Add a constructor without"
                    + " parameters.";
        }
    }

    /**
     * It belongs to an object of another class.
     *
     * @param className the class
     * @param contract simple name of the interface
     * @param outer the class around it
     */
    record Inner(String className, String contract, String outer) implements Obstacle {
        @Override
        public String text() {
            return "Class " + name(className) + " implements " + contract + " but is an inner class: it takes an object"
                    + " of " + name(outer)
                    + " to make one of it. Write \"static class\", or give it a file of its own.";
        }
    }

    /**
     * It stands within a method, or has no name.
     *
     * @param contract simple name of the interface
     * @param outer the class around it
     */
    record Local(String contract, String outer) implements Obstacle {
        @Override
        public String text() {
            return "A class within the code of " + name(outer) + " implements " + contract
                    + ", where nobody else can make an object of it. Give it a name and a file of its own.";
        }
    }

    /**
     * It is an enum.
     *
     * @param className the class
     * @param contract simple name of the interface
     */
    record OfEnum(String className, String contract) implements Obstacle {
        @Override
        public String text() {
            return name(className) + " implements " + contract
                    + " but is an enum, of which no object can be made. Write \"class\" in place of \"enum\".";
        }
    }

    /**
     * It implements a copy of the interface.
     *
     * @param className the class
     * @param contract simple name of the interface
     * @param copy full name of what it implements
     */
    record Copied(String className, String contract, String copy) implements Obstacle {
        @Override
        public String text() {
            return "Class " + name(className) + " implements a copy of " + contract + ", " + name(copy)
                    + ". Delete the copy, and write \"import chainrule.contract.*;\" above the class.";
        }
    }

    /** What stands in the way of a candidate; nothing when it can be used, or does not claim that it could. */
    static Optional<Obstacle> of(Candidate candidate, String contract) {
        String className = candidate.className();
        String detail = candidate.detail();
        return switch (candidate.fit()) {
            case IMPLEMENTS, NOT_DECLARED -> Optional.empty();
            case ABSTRACT -> Optional.of(new Abstract(className, contract));
            case NO_CONSTRUCTOR -> Optional.of(new NoConstructor(className, contract, detail));
            case INNER -> Optional.of(new Inner(className, contract, detail));
            case LOCAL -> Optional.of(new Local(contract, detail));
            case ENUM -> Optional.of(new OfEnum(className, contract));
            case COPIED -> Optional.of(new Copied(className, contract, detail));
        };
    }
}

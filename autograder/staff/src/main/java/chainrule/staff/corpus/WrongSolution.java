package chainrule.staff.corpus;

import chainrule.testkit.Exercise;
import chainrule.wire.ClassFile;
import java.util.List;

/**
 * A solution that is to be explained.
 *
 * @param kind how it came to be
 * @param name which one
 * @param exercise whose checks are asked
 * @param classes its class files
 */
record WrongSolution(Kind kind, String name, Exercise<?> exercise, List<ClassFile> classes) {

    /** How a wrong solution came to be. */
    enum Kind {
        /** One place of a right one was changed. */
        CHANGE("one change"),
        /** Two places of a right one were changed. */
        PAIR("two changes"),
        /** A mistake that people make, without its hint. */
        MISTAKE("known mistakes"),
        /** Somebody else's. */
        FOLDER("folders");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }
}

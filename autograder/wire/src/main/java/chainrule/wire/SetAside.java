package chainrule.wire;

/**
 * A file, or a class in it, that was not compiled although the compiler names no error in it.
 *
 * @param path the file
 * @param reason why
 * @param detail more about it, as the reason says
 */
public record SetAside(String path, Reason reason, String detail) {

    /** Why something is not compiled. */
    public enum Reason {
        /** It made the compiler give up; the detail is the error that ended it. */
        GAVE_UP,
        /** The compiler did not come to an end over it; the detail is how many seconds it had. */
        TOO_LONG,
        /** The process that compiled it ended; the detail is how. */
        ENDED_COMPILER,
        /** It declares more classes than any homework; the detail is their number. */
        TOO_MANY_CLASSES,
        /** A class in it is another file's too, and that one is compiled; the detail is the name of the class. */
        DUPLICATE,
        /** It brings types of the contract, which are there anyway; the detail is the name of one of them. */
        CONTRACT,
        /** It uses a file that is not there any more, which the detail names. */
        NEEDS_ANOTHER
    }
}

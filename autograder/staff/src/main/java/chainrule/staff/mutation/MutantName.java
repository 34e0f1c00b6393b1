package chainrule.staff.mutation;

/**
 * One change of the reference, by what a person sees of it: it keeps its name when lines above it come or go.
 *
 * @param className the class
 * @param method the method
 * @param line the text of the source line, without the blanks around it
 * @param what what PIT did to it, such as {@code negated conditional}
 * @param number from 1, among the changes that are alike in all of the above
 */
public record MutantName(String className, String method, String line, String what, int number) {

    /** Whether it is in a method that the compiler made for a record: those stand on the line of the header. */
    boolean isOfRecordHeader() {
        String simpleName = className.substring(Math.max(className.lastIndexOf('$'), className.lastIndexOf('.')) + 1);
        return line.matches(".*\\brecord\\s+" + simpleName + "\\b.*");
    }

    @Override
    public String toString() {
        String which = number == 1 ? "" : " (the " + number + ".)";
        return className + "." + method + ": " + what + which + " in: " + line;
    }
}

/** For a case of your own. Nothing here is graded. */
class Try {
    public static void main(String[] arguments) {
        // Paste the case of a check that failed here, and run this file.
    }
}

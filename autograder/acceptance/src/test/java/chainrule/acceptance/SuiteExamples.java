package chainrule.acceptance;

/** Examples of what is said of a course's own tests. */
final class SuiteExamples {
    private SuiteExamples() {}

    static void addTo(SentenceExamples examples) {
        examples.add("junit.Lapse$NoClass", "deque.ArrayDeque");
        examples.add("junit.Lapse$NoMember", "ArrayDeque", "addFirst(Object)", SentenceExamples.text(""));
        examples.add("junit.Lapse$NoMember", "ArrayDeque", "addFirst(Object)", SentenceExamples.text("(), (int, int)"));
        examples.add("junit.Lapse$StaticOrNot", "ArrayDeque", "sort(int[])", true);
        examples.add("junit.Lapse$StaticOrNot", "ArrayDeque", "size()", false);
        examples.add("junit.Lapse$NoAncestor", "ArrayDeque", SentenceExamples.text("deque.Deque61B"));
        examples.add("junit.Lapse$NotImplemented", "Deque61B");
        examples.add("junit.Lapse$SeveralImplement", "Deque61B", SentenceExamples.text("A, b.C"));
        examples.add("junit.Lapse$NoPlainConstructor", "Deque61B", SentenceExamples.text("deque.ArrayDeque"));
        examples.add("junit.Lapse$OtherType", "get", SentenceExamples.text("String"), "Integer");
        examples.add("junit.Lapse$TestTimeUp", 6.0);
        examples.add("junit.Lapse$TooManyCalls", 1_000_000);
        examples.add("junit.Lapse$ObjectGone");
        String full = "the deque is full";
        examples.add(
                "junit.TestSaid$CallThrew", "deque1.addLast(3)", "IllegalStateException", SentenceExamples.text(full));
        examples.add(
                "junit.TestSaid$CallThrew", "deque1.removeFirst()", "NullPointerException", SentenceExamples.text(""));
        examples.add("junit.TestSaid$TestBroke", "NullPointerException", SentenceExamples.text("it is null"));
        examples.add("junit.TestSaid$Wordless");
        examples.add("junit.TestSaid$NotRun", SentenceExamples.text("assumption is not true"));
        examples.add("junit.TestSaid$NotRun", SentenceExamples.text(""));
        examples.add("junit.TestSaid$EndedTheTests");
        examples.add("junit.TestSaid$NoTimeLeft");
    }
}

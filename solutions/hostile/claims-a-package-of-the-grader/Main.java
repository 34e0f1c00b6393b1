package chainrule.grader;

/** Not the grader's. */
public class Main {}

import chainrule.engine.Homework;

/** Run this class in an editor, or "mvn test": each check of what is in src is shown as a test. */
@Homework("src")
class HomeworkTest {}

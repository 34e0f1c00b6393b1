package chainrule.grader.answers;

import chainrule.grader.oracle.KnownMistake;
import chainrule.testkit.tensor.Reading;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the known mistakes make of the cases of an exercise.
 *
 * @param mistakes in the order in which they are tried
 * @param checks for each check, for each of its cases, what each mistake that is not right there returns, by its place
 *     among the mistakes; nothing where it throws
 */
record MistakenExercise(List<KnownMistake> mistakes, List<List<Map<Integer, Optional<Map<String, Reading>>>>> checks) {}

package chainrule.staff.slips;

import chainrule.grader.submission.Answer;
import java.util.function.Function;

/** Stands between who calls a method and who implements it. One instance serves one loaded solution: it may remember. */
@FunctionalInterface
interface AroundCall {

    /**
     * Carries a call out, not quite as asked.
     *
     * @param given the arguments
     * @param right calls the method with whatever arguments
     * @return what the caller gets
     */
    Answer<Object> call(Object[] given, Function<Object[], Answer<Object>> right);

    /** Another result for the same call; what has none stays without. */
    static Answer<Object> with(Answer<Object> answer, Object value) {
        return answer.fault().isPresent() || answer.value() == null
                ? answer
                : Answer.returned(value, answer.printed(), answer.remarks());
    }
}

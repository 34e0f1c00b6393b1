package chainrule.staff.regress;

import java.util.List;

/** A piece of the work that one thread does in one go. */
interface Round {

    /** How many verdicts will come of it. */
    int size();

    /** Grades. */
    List<Verdict> grade();
}

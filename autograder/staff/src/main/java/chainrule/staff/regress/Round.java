package chainrule.staff.regress;

import java.util.List;
import java.util.concurrent.Callable;

/** A piece of the work that one thread does in one go. */
interface Round extends Callable<List<Verdict>> {

    /** Grades. */
    @Override
    List<Verdict> call();
}

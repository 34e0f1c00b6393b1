package chainrule.junit.session;

/** What stands in for an object of a class that has no interface. Its sources are generated. */
public interface Twin {

    /**
     * Where the object is.
     *
     * @return its handle
     */
    Handle chainruleHandle();
}

package chainrule.worker.submission;

import chainrule.contract.PerAxis;

/** All that a submission can see besides itself: the platform and the contract, not the harness or its libraries. */
final class PlatformAndContract extends ClassLoader {
    private static final String CONTRACT = PerAxis.class.getPackageName() + ".";

    PlatformAndContract() {
        super(getPlatformClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (name.startsWith(CONTRACT)) {
            return PerAxis.class.getClassLoader().loadClass(name);
        }
        throw new ClassNotFoundException(name);
    }
}

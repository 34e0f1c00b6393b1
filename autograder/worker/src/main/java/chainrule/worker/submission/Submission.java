package chainrule.worker.submission;

import chainrule.wire.Candidate;
import chainrule.wire.ClassFile;
import chainrule.wire.ContractMethods;
import chainrule.wire.Frame;
import chainrule.wire.Thrown;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The loaded classes of a submission and the objects made of them. */
public final class Submission {
    private static final int ROOM_FOR_A_REPLY = 1 << 20;

    private final List<ClassFile> files;
    private final SubmissionLoader loader;
    private final Set<String> classNames;
    private final List<Class<?>> contracts = new ArrayList<>();
    private final Candidate[] candidates;
    private final Map<String, Object> instances = new HashMap<>();
    private final ThrownTexts thrownTexts = new ThrownTexts(this::owns);
    private byte[] room;

    /**
     * Loads classes of which every method counts as written.
     *
     * @param classes the class files
     * @param contractNames the interfaces that are looked for
     * @throws ClassNotFoundException when there is no such contract
     */
    public Submission(List<ClassFile> classes, List<String> contractNames) throws ClassNotFoundException {
        this(classes, contractNames, List.of());
    }

    /**
     * Loads classes; none of their code runs.
     *
     * @param classes the class files
     * @param contractNames the interfaces that are looked for
     * @param stubs methods that nobody has written yet, such as {@code layers.Conv2d.forward/4}
     * @throws ClassNotFoundException when there is no such contract
     */
    public Submission(List<ClassFile> classes, List<String> contractNames, List<String> stubs)
            throws ClassNotFoundException {
        files = List.copyOf(classes);
        loader = new SubmissionLoader(classes);
        List<Class<?>> loaded = loader.loadAll();
        classNames = loaded.stream().map(Class::getName).collect(Collectors.toUnmodifiableSet());
        List<Candidate> found = new ArrayList<>();
        for (String name : contractNames) {
            CandidateSearch search = new CandidateSearch(contracts.size(), loader.loadClass(name), Set.copyOf(stubs));
            contracts.add(loader.loadClass(name));
            loaded.forEach(type -> search.consider(type).ifPresent(found::add));
        }
        candidates = found.toArray(Candidate[]::new);
    }

    /**
     * The implementations, and near misses.
     *
     * @return in the order of the contracts, and then of the classes
     */
    public Candidate[] candidates() {
        return candidates.clone();
    }

    /**
     * The loader, for the thread that calls.
     *
     * @return the loader of the submission's classes
     */
    public ClassLoader loader() {
        return loader;
    }

    /**
     * The same classes, loaded anew: what their static fields held is no more.
     *
     * @return a submission in which no contract was looked for
     * @throws ClassNotFoundException never
     */
    public Submission renewed() throws ClassNotFoundException {
        return new Submission(files, List.of());
    }

    /**
     * The names of all classes that could be loaded.
     *
     * @return binary names in order
     */
    public List<String> classNames() {
        return classNames.stream().sorted().toList();
    }

    /**
     * What was thrown, in texts.
     *
     * @param thrown by the submission
     * @return its class, message and place
     */
    public Thrown thrown(Throwable thrown) {
        return thrownTexts.of(thrown);
    }

    /**
     * The lines of a stack that lie in the submission.
     *
     * @param stack of any thread
     * @return innermost first
     */
    public Frame[] frames(StackTraceElement[] stack) {
        return thrownTexts.frames(stack);
    }

    Method method(int contract, int number) {
        return ContractMethods.of(contracts.get(contract)).all().get(number);
    }

    ThrownTexts thrownTexts() {
        return thrownTexts;
    }

    /** The object of a class: made at its first call, kept for the next ones. */
    Object instance(String className) throws ReflectiveOperationException {
        Object instance = instances.get(className);
        if (instance == null) {
            Constructor<?> constructor = loader.loadClass(className).getDeclaredConstructor();
            constructor.setAccessible(true);
            instance = constructor.newInstance();
            instances.put(className, instance);
        }
        return instance;
    }

    /** Lets go of all objects, and of the memory that they hold; the next call makes a new one. */
    void forgetInstances() {
        instances.clear();
    }

    /** Sets memory aside, so that a reply can still be made when a call has filled the rest. */
    void reserveRoom() {
        if (room == null) {
            room = new byte[ROOM_FOR_A_REPLY];
        }
    }

    void freeRoom() {
        room = null;
    }

    private boolean owns(String className) {
        return classNames.contains(className);
    }
}

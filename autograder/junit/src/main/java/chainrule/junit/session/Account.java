package chainrule.junit.session;

import chainrule.grader.submission.Place;
import chainrule.testkit.words.Sentence;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/** What is remembered of one test: its first fault, its calls, its time, and what the submission threw in it. */
public final class Account {
    private static final long NANOS_A_MILLISECOND = 1_000_000;

    private final Transcript transcript = new Transcript();
    private final Map<Throwable, Raising> raised = new IdentityHashMap<>();
    private Sentence fault;
    private long usedNanos;
    private long millis;
    private int calls;
    private long sent;

    Account(long millis) {
        this.millis = millis;
    }

    /**
     * Something that the submission threw.
     *
     * @param call which call threw it
     * @param place where
     */
    record Raising(String call, Place place) {}

    /** Only the first counts, whatever comes after it. */
    void remember(Sentence first) {
        if (fault == null) {
            fault = first;
        }
    }

    /**
     * Why the test has failed whatever it says.
     *
     * @return nothing when it could go on
     */
    public Optional<Sentence> fault() {
        return Optional.ofNullable(fault);
    }

    /**
     * The test's calls.
     *
     * @return as a program
     */
    public Transcript transcript() {
        return transcript;
    }

    void raised(Throwable thrown, Raising raising) {
        raised.put(thrown, raising);
    }

    /**
     * Which call a throwable came from.
     *
     * @param thrown what ended the test
     * @return such as {@code removeFirst()}, nothing when the test itself made it
     */
    public Optional<String> callThatThrew(Throwable thrown) {
        return Optional.ofNullable(raised.get(thrown)).map(Raising::call);
    }

    /**
     * Where in the submission a throwable came from.
     *
     * @param thrown what ended the test
     * @return nothing when the test itself made it
     */
    public Optional<Place> placeOf(Throwable thrown) {
        return Optional.ofNullable(raised.get(thrown)).map(Raising::place);
    }

    void restrict(long most) {
        millis = Math.min(millis, most);
    }

    long millis() {
        return millis;
    }

    long millisLeft() {
        return millis - usedNanos / NANOS_A_MILLISECOND;
    }

    void use(long nanos) {
        usedNanos += nanos;
    }

    int countCall() {
        return ++calls;
    }

    void countSent(long elements) {
        sent += elements;
    }

    long sent() {
        return sent;
    }
}

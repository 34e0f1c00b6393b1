import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.ref.Cleaner;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Collator;
import java.text.DecimalFormat;
import java.text.MessageFormat;
import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Base64;
import java.util.Calendar;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Scanner;
import java.util.ServiceLoader;
import java.util.StringJoiner;
import java.util.Timer;
import java.util.TimerTask;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** All that a submission may want of the platform, and that needs no file, no process and no network. */
final class Platform {
    private Platform() {}

    static void use() {
        try {
            numbers();
            text();
            time();
            collections();
            threads();
            reflection();
            bytes();
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static void numbers() throws Exception {
        check(new BigDecimal("2").sqrt(MathContext.DECIMAL64).signum() == 1);
        check(new Random(1).nextGaussian() != new SecureRandom().nextDouble());
        check(SecureRandom.getInstanceStrong() != null);
        check(ThreadLocalRandom.current().nextInt(5) < 5);
        check(DoubleStream.of(1, 2, 3).parallel().map(Math::tanh).sum() > 2);
        check(Math.fma(1.5, 2, StrictMath.exp(0)) == 4);
    }

    private static void text() {
        check(String.format("%,.3f %tF", 1234.5, LocalDate.of(2026, 1, 1)).startsWith("1"));
        check(new DecimalFormat("#.##").format(1.239).length() == 4);
        check(MessageFormat.format("{0} of {1}", 1, 2).equals("1 of 2"));
        check(Pattern.compile("(\\d+)x").matcher("a12x").find());
        check(Collator.getInstance(Locale.GERMAN).compare("ä", "b") < 0);
        check(Normalizer.normalize("é", Normalizer.Form.NFD).length() == 2);
        check(new Scanner("1 2").nextInt() == 1);
        check(Currency.getInstance("EUR").getSymbol(Locale.US) != null);
        check("x".repeat(3).lines().count() == 1);
        System.out.println("a line that nobody needs");
        System.err.printf("another one: %d%n", 1);
        Logger.getLogger("layers").info("and one more");
        System.getLogger("layers").log(System.Logger.Level.INFO, "the last");
    }

    private static void time() {
        check(ZonedDateTime.now(ZoneId.of("America/New_York")).getYear() > 2000);
        check(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(Locale.FRENCH)
                .format(LocalDate.of(2026, 7, 14))
                .contains("juillet"));
        check(Calendar.getInstance().get(Calendar.YEAR) > 2000);
        check(Duration.ofNanos(System.nanoTime()).toNanos() != System.currentTimeMillis());
    }

    private static void collections() {
        Map<Boolean, Long> parts =
                IntStream.range(0, 100).boxed().collect(Collectors.partitioningBy(i -> i % 2 == 0, Collectors.counting()));
        check(parts.get(true) == 50);
        check(Stream.of("b", "a").sorted(Comparator.naturalOrder()).toList().equals(List.of("a", "b")));
        check(new ConcurrentHashMap<>(Map.of(1, 2)).merge(1, 2, Integer::sum) == 4);
        check(new StringJoiner(",", "[", "]").add("x").toString().equals("[x]"));
        int[] numbers = {3, 1, 2};
        Arrays.parallelSort(numbers);
        check(numbers[0] == 1);
    }

    private static void threads() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        check(pool.submit(() -> 7).get() == 7);
        pool.shutdown();
        check(pool.awaitTermination(5, TimeUnit.SECONDS));
        check(CompletableFuture.supplyAsync(() -> 1).thenCombine(CompletableFuture.completedFuture(2), Integer::sum).get() == 3);
        check(ForkJoinPool.commonPool().getParallelism() >= 0);
        CountDownLatch rang = new CountDownLatch(1);
        Timer timer = new Timer(true);
        timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        rang.countDown();
                    }
                },
                1);
        check(rang.await(5, TimeUnit.SECONDS));
        timer.cancel();
        Thread thread = new Thread(() -> {}, "short");
        thread.start();
        thread.join();
        check(Runtime.getRuntime().availableProcessors() > 0 && Runtime.getRuntime().freeMemory() > 0);
        if (Runtime.version().feature() >= 21) {
            Thread virtual = (Thread) Thread.class.getMethod("startVirtualThread", Runnable.class).invoke(null, (Runnable) () -> {});
            virtual.join();
        }
    }

    private static void reflection() throws Throwable {
        check((int) MethodHandles.lookup()
                        .findStatic(Math.class, "abs", MethodType.methodType(int.class, int.class))
                        .invokeExact(-3)
                == 3);
        Runnable proxy = (Runnable) Proxy.newProxyInstance(
                Platform.class.getClassLoader(), new Class<?>[] {Runnable.class}, (self, method, arguments) -> null);
        proxy.run();
        Cleaner.create().register(new Object(), () -> {}).clean();
        check(StackWalker.getInstance().walk(Stream::count) > 0);
        check(ServiceLoader.load(Runnable.class).findFirst().isEmpty());
        try {
            deep(0);
        } catch (StackOverflowError wanted) {
            check(System.getProperty("java.version") != null && System.getenv("NONE") == null);
        }
    }

    private static int deep(int level) {
        return deep(level + 1) + 1;
    }

    private static void bytes() throws Exception {
        byte[] text = "text".getBytes(Charset.forName("windows-1252"));
        check(MessageDigest.getInstance("SHA-256").digest(text).length == 32);
        check(Base64.getEncoder().encodeToString(text).equals("dGV4dA=="));
        check(UUID.randomUUID().version() == 4 && UUID.nameUUIDFromBytes(text).version() == 3);
        CRC32 sum = new CRC32();
        sum.update(text);
        check(sum.getValue() != 0);
        Deflater deflater = new Deflater();
        deflater.setInput(text);
        deflater.finish();
        byte[] packed = new byte[64];
        int length = deflater.deflate(packed);
        Inflater inflater = new Inflater();
        inflater.setInput(packed, 0, length);
        check(inflater.inflate(new byte[4]) == 4);
        check(ByteBuffer.allocateDirect(64).putDouble(1).position() == 8);
        check(new String(text, "Shift_JIS").equals("text"));
    }

    private static void check(boolean held) {
        if (!held) {
            throw new IllegalStateException("the platform does not work");
        }
    }
}

package chainrule.staff.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Sources of one file: a solution that is right but for random bytes, or one that does something odd at every call. */
final class SourceInput {
    private static final int LONGEST_NAME = 66_000;
    private static final int LONGEST_FILE = 1 << 20;
    private static final int UNLIKE = 8;

    /** At hand in each: any is an int. */
    private static final List<String> DEEDS = List.of(
            "System.exit(any);",
            "Runtime.getRuntime().halt(any);",
            "while (any < 1 << 30) { }",
            "throw new Error(\"x\".repeat(any));",
            "return forward(x, w, b, g);",
            "for (int i = 0; i < any; i++) { System.out.println(\"{\\\"score\\\": 999}\"); }",
            "new Thread(() -> { while (true) { } }).start();",
            "held = new double[any << 4];",
            "var all = new java.util.ArrayList<Object>(); for (;;) { all.add(new long[1 << 18]); }",
            "new java.io.FileOutputStream(java.io.FileDescriptor.out).write(new byte[any]);",
            "new java.io.FileOutputStream(java.io.FileDescriptor.out).close();",
            "new java.io.FileInputStream(java.io.FileDescriptor.in).read(new byte[any + 1]);",
            "new java.io.FileInputStream(java.io.FileDescriptor.in).close();",
            "new ProcessBuilder(\"sleep\", \"47114711\").inheritIO().start();",
            "new ProcessBuilder(\"sleep\", \"47114711\").inheritIO().start(); Runtime.getRuntime().halt(0);",
            "for (Thread each : Thread.getAllStackTraces().keySet()) { if (each != Thread.currentThread()) {"
                    + " Thread.class.getMethod(\"suspend\").invoke(each); } } while (true) { }",
            "for (Thread each : Thread.getAllStackTraces().keySet()) { each.interrupt(); }",
            "java.nio.file.Files.write(java.nio.file.Path.of(\"/tmp/chainrule-deed-\" + any), new byte[any]);",
            "synchronized (System.out) { Thread.sleep(any); }");

    private static final List<String> RESULTS = List.of(
            "null",
            "x",
            "new double[0][][][]",
            "new double[any % 7][any % 5][any % 3][any]",
            "new double[any][0][0][0]",
            "new double[1][1][1][65_000]",
            "new double[1][1][1000][1000]",
            "new double[][][][] {{{{Double.NaN, any}}}, null}",
            "new double[][][][] {{{{1}, {}}}}");

    private SourceInput() {}

    /**
     * Makes up a file.
     *
     * @param sound a solution that is right
     */
    static byte[] bytes(Dice dice, byte[] sound) {
        return switch (dice.below(6)) {
            case 0 -> dice.changed(sound);
            case 1 -> dice.oneIn(2) ? dice.bytes(dice.size(1 << 14)) : dice.monotony(dice.size(1 << 20));
            default -> odd(dice).getBytes(StandardCharsets.UTF_8);
        };
    }

    /** One that is right, after as much of what says nothing as a file may hold, of each kind so much in a row. */
    static byte[] lengthy(Dice dice, byte[] sound) {
        List<String> kinds = new ArrayList<>(List.of("\n", "\r\n", " ", "\t\n", "/", "*", "// \n", ";"));
        int most = (LONGEST_FILE - sound.length) / kinds.size();
        StringBuilder text = new StringBuilder();
        while (!kinds.isEmpty()) {
            String kind = kinds.remove(dice.below(kinds.size()));
            text.append(kind.repeat(most / kind.length() - dice.below(most / UNLIKE)));
        }
        return text.append(new String(sound, StandardCharsets.UTF_8)).toString().getBytes(StandardCharsets.UTF_8);
    }

    /** One that returns at every call as much as goes into a frame, in one of many ways. */
    static byte[] lavish(Dice dice) {
        String much = dice.of(
                "new double[1][1][1][65_000]",
                "new double[60_000][0][0][0]",
                "new double[1][60_000][0][0]",
                "new double[250][250][1][1]",
                "new double[1][1][2][30_000]");
        return source("Conv2d", "", much, much, "new double[60_000]", 1).getBytes(StandardCharsets.UTF_8);
    }

    private static String odd(Dice dice) {
        String name = dice.oneIn(3) ? "C" + "n".repeat(dice.size(LONGEST_NAME)) : "Conv2d";
        String deed = dice.oneIn(3) ? "" : "if (++calls > " + dice.below(40) + ") { " + dice.of(DEEDS) + " }\n";
        String result = result(dice);
        return source(name, deed, result, result(dice), dice.of("b", "null", "new double[any]"), dice.size(70_000));
    }

    private static String source(String name, String deed, String y, String gradient, String vector, int any) {
        return """
                import chainrule.contract.*;

                public class %1$s implements Convolution2d {
                    static int calls;
                    static Object held;
                    final int any = %6$d;

                    public double[][][][] forward(double[][][][] x, double[][][][] w, double[] b, ConvolutionGeometry g) {
                        try {
                            %2$sreturn %3$s;
                        } catch (RuntimeException | Error thrown) {
                            throw thrown;
                        } catch (Exception thrown) {
                            throw new IllegalStateException(thrown);
                        }
                    }

                    public ConvolutionGradients backward(
                            double[][][][] x, double[][][][] w, double[] b, ConvolutionGeometry g, double[][][][] dy) {
                        return new ConvolutionGradients(%4$s, %3$s, %5$s);
                    }

                    public ConvolutionParameters sgdStep(ConvolutionParameters p, ConvolutionGradients g, double rate) {
                        double[][][][] x = p.w();
                        return new ConvolutionParameters(%4$s, g.db());
                    }
                }
                """.formatted(name, deed, y, gradient, vector, any);
    }

    private static String result(Dice dice) {
        return dice.of(RESULTS);
    }
}

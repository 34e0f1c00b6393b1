package chainrule.staff.mutation;

import chainrule.contract.Convolution2d;
import chainrule.grader.intake.Intake;
import chainrule.grader.oracle.OracleJar;
import chainrule.wire.ClassFile;
import chainrule.wire.Reply;
import chainrule.wire.SourceFile;
import chainrule.worker.compiler.SubmissionCompiler;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The reference's classes, and jars for oracles made of such classes. */
final class ReferenceClasses {
    static final List<SourceFile> SOURCES =
            Intake.from(Path.of("../../solutions/reference")).sources();

    private ReferenceClasses() {}

    static List<ClassFile> compiled() throws IOException {
        return compiled(SOURCES);
    }

    static List<ClassFile> compiled(List<SourceFile> sources) throws IOException {
        try (SubmissionCompiler compiler = new SubmissionCompiler()) {
            Reply.Compiled compiled = compiler.compile(sources, false);
            return List.of(compiled.classes());
        }
    }

    /** What the assembly does for the product, for convolution alone. */
    static OracleJar jar(Path folder, List<ClassFile> classes) throws IOException {
        Path jar = Files.createTempFile(folder, "oracle", ".jar");
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            for (ClassFile each : classes) {
                zip.putNextEntry(new ZipEntry(each.name().replace('.', '/') + ".class"));
                zip.write(each.bytes());
            }
            zip.putNextEntry(new ZipEntry(OracleJar.IMPLEMENTATIONS));
            zip.write((Convolution2d.class.getName() + "=Conv2d\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return OracleJar.open(jar);
    }
}

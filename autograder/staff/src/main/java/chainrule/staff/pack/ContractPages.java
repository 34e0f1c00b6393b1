package chainrule.staff.pack;

import chainrule.grader.submission.HarnessFault;
import chainrule.staff.files.Trees;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import javax.tools.DocumentationTool;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The contract as pages that a browser shows without a network. */
final class ContractPages {
    /** From here on it would put a megabyte of fonts beside the pages. */
    private static final int BRINGS_FONTS = 23;

    private ContractPages() {}

    /**
     * Writes them.
     *
     * @param sources of the contract
     * @param classPath where what they mention is
     * @param archive gets the pages, below {@code pages/}
     */
    static void add(Collection<Path> sources, Path classPath, Archive archive) throws IOException {
        DocumentationTool tool = ToolProvider.getSystemDocumentationTool();
        if (tool == null) {
            throw new HarnessFault("this Java writes no documentation: package with a whole JDK");
        }
        Path folder = Files.createTempDirectory("pages");
        try {
            write(tool, sources, options(folder, classPath));
            archive.addFolder("pages/", folder);
        } finally {
            Trees.delete(folder);
        }
    }

    private static List<String> options(Path folder, Path classPath) {
        List<String> options = new ArrayList<>(List.of(
                "-d",
                folder.toString(),
                "-classpath",
                classPath.toString(),
                "-encoding",
                "UTF-8",
                "-charset",
                "UTF-8",
                "-docencoding",
                "UTF-8",
                "-Xdoclint:none",
                "-quiet",
                "-notimestamp",
                "-noindex",
                "-nohelp",
                "-notree",
                "--no-platform-links",
                "-windowtitle",
                "What you implement"));
        if (Runtime.version().feature() >= BRINGS_FONTS) {
            options.add("--no-fonts");
        }
        return options;
    }

    private static void write(DocumentationTool tool, Collection<Path> sources, List<String> options)
            throws IOException {
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = tool.getStandardFileManager(null, Locale.ROOT, null)) {
            if (!tool.getTask(said, files, null, null, options, files.getJavaFileObjectsFromPaths(sources))
                    .call()) {
                throw new HarnessFault("the pages of the contract were not written: " + said);
            }
        }
    }
}

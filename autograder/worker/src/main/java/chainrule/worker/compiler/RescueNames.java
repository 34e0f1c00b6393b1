package chainrule.worker.compiler;

import chainrule.contract.PerAxis;
import chainrule.wire.ClassFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.internal.compiler.classfmt.ClassFileReader;
import org.eclipse.jdt.internal.compiler.classfmt.ClassFormatException;
import org.eclipse.jdt.internal.compiler.env.INameEnvironment;
import org.eclipse.jdt.internal.compiler.env.NameEnvironmentAnswer;

/** The classes that ecj may use: the platform's exported ones, the contract, and what javac made. */
final class RescueNames implements INameEnvironment {
    private static final Module CONTRACT_MODULE = PerAxis.class.getModule();

    private final Map<String, Module> homes = new HashMap<>();
    private final Map<String, byte[]> sound = new HashMap<>();
    private final Set<String> packages = new HashSet<>();

    RescueNames(List<ClassFile> classes) {
        for (Module module : ModuleLayer.boot().modules()) {
            module.getPackages().stream().filter(module::isExported).forEach(name -> homes.put(name, module));
        }
        homes.put(PerAxis.class.getPackageName(), CONTRACT_MODULE);
        homes.keySet().forEach(this::addPackage);
        for (ClassFile classFile : classes) {
            sound.put(classFile.name(), classFile.bytes());
            addPackage(packageOf(classFile.name()));
        }
    }

    @Override
    public NameEnvironmentAnswer findType(char[][] compoundName) {
        return find(join(compoundName));
    }

    @Override
    public NameEnvironmentAnswer findType(char[] typeName, char[][] packageName) {
        return find(qualified(packageName, typeName));
    }

    @Override
    public boolean isPackage(char[][] parentPackageName, char[] packageName) {
        return packages.contains(qualified(parentPackageName, packageName));
    }

    @Override
    public void cleanup() {}

    private NameEnvironmentAnswer find(String name) {
        try {
            byte[] bytes = sound.containsKey(name) ? sound.get(name) : readFromHome(name);
            return bytes == null
                    ? null
                    : new NameEnvironmentAnswer(new ClassFileReader(bytes, name.toCharArray()), null);
        } catch (ClassFormatException | IOException e) {
            throw new IllegalStateException("cannot read " + name, e);
        }
    }

    private byte[] readFromHome(String name) throws IOException {
        Module home = homes.get(packageOf(name));
        if (home == null) {
            return null;
        }
        String file = name.replace('.', '/') + ".class";
        try (InputStream in = home == CONTRACT_MODULE
                ? PerAxis.class.getClassLoader().getResourceAsStream(file)
                : home.getResourceAsStream(file)) {
            return in == null ? null : in.readAllBytes();
        }
    }

    private void addPackage(String name) {
        for (String part = name; !part.isEmpty() && packages.add(part); part = packageOf(part)) {}
    }

    private static String packageOf(String name) {
        return name.substring(0, Math.max(name.lastIndexOf('.'), 0));
    }

    private static String qualified(char[][] parent, char[] name) {
        return parent == null || parent.length == 0 ? new String(name) : join(parent) + '.' + new String(name);
    }

    private static String join(char[][] names) {
        StringBuilder joined = new StringBuilder();
        for (char[] name : names) {
            joined.append(joined.isEmpty() ? "" : ".").append(name);
        }
        return joined.toString();
    }
}

package chainrule.worker.submission;

import chainrule.wire.ClassFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Defines the classes of one submission. The platform's and the contract's own classes come first. */
final class SubmissionLoader extends ClassLoader {
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    SubmissionLoader(List<ClassFile> classes) {
        super(new PlatformAndContract());
        classes.forEach(file -> files.put(file.name(), file.bytes()));
    }

    /** Every class of the submission that can be loaded; none of them is initialised. */
    List<Class<?>> loadAll() {
        List<Class<?>> loaded = new ArrayList<>();
        for (String name : files.keySet()) {
            try {
                Class<?> type = loadClass(name);
                if (type.getClassLoader() == this) {
                    loaded.add(type);
                }
            } catch (ClassNotFoundException | LinkageError | SecurityException unusable) {
                // it uses a class that did not compile, or claims a package of the platform: others may be sound
                continue;
            }
        }
        return loaded;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = files.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }
}

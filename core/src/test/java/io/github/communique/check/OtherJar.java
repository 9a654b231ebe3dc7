package io.github.communique.check;

import java.net.URL;
import java.net.URLClassLoader;

/** Loads the classes of one folder itself, as those of another jar are, although the tests have them too. */
final class OtherJar extends URLClassLoader {
    OtherJar(URL folder, ClassLoader parent) {
        super(new URL[] {folder}, parent);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            if (!name.startsWith("io.github.communique.check.housestyle.")) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : findClass(name);
        }
    }
}

package org.attache.h2.following;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/** What dies with a process: it breaks off before or after one of the next steps. */
public final class Life {

    private int steps;

    public Life(int steps) {
        this.steps = steps;
    }

    /** The process is over. */
    public static final class Over extends RuntimeException {}

    /** A port through which it lives. */
    public <T> T through(Class<T> port, T real) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(), new Class<?>[] {port}, (proxy, method, given) -> {
                    step();
                    try {
                        Object result = method.invoke(real, given);
                        step();
                        return result;
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                }));
    }

    private void step() {
        if (steps-- == 0) {
            throw new Over();
        }
    }
}

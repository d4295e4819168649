package io.yearbook.notebook;

import java.lang.reflect.Field;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapaio.jupyter.kernel.channels.AbstractChannel;
import org.rapaio.jupyter.kernel.channels.Channels;
import org.rapaio.jupyter.kernel.channels.LoopThread;
import org.rapaio.jupyter.kernel.channels.MessageHandler;
import org.rapaio.jupyter.kernel.core.ConnectionProperties;
import org.rapaio.jupyter.kernel.core.RapaioKernel;
import org.rapaio.jupyter.kernel.message.MessageType;

/**
 * The sockets of the kernel, opened once it can answer. The kernel's own {@code Channels.connect} does it the other way
 * round, and has no other way in than its fields.
 */
final class KernelSockets {

    private static final long MILLIS_BETWEEN_MESSAGES = 50;
    private static final long MILLIS_TO_SEE_A_LOOP_END = 20;

    private KernelSockets() {}

    /** Sockets that answer; a message that came early waited in them. */
    static Channels open(RapaioKernel kernel, ConnectionProperties connection) throws GeneralSecurityException {
        Channels channels = new Channels(connection);
        kernel.registerChannels(channels);
        write(channels, "handlers", handlers(kernel));
        if (read(channels, "channels") instanceof Collection<?> sockets) {
            for (Object socket : sockets) {
                bind((AbstractChannel) socket, connection);
            }
        }
        return channels;
    }

    /** A loop of the kernel may look whether it is to run before it was told so, and end at once: it gets another try. */
    private static void bind(AbstractChannel socket, ConnectionProperties connection) {
        socket.bind(connection);
        while (field(socket, "loopThread") != null
                && read(socket, "loopThread") instanceof LoopThread loop
                && ended(loop)) {
            LoopThread next =
                    new LoopThread(loop.getName(), MILLIS_BETWEEN_MESSAGES, (Runnable) read(loop, "loopBody"));
            write(socket, "loopThread", next);
            next.start();
        }
    }

    private static boolean ended(LoopThread loop) {
        try {
            loop.join(MILLIS_TO_SEE_A_LOOP_END);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return !loop.isAlive();
    }

    private static Map<MessageType<?>, MessageHandler<?>> handlers(RapaioKernel kernel) {
        Map<MessageType<?>, MessageHandler<?>> handlers = new HashMap<>();
        put(handlers, MessageType.SHELL_EXECUTE_REQUEST, kernel::handleExecuteRequest);
        put(handlers, MessageType.SHELL_INSPECT_REQUEST, kernel::handleInspectRequest);
        put(handlers, MessageType.SHELL_COMPLETE_REQUEST, kernel::handleCompleteRequest);
        put(handlers, MessageType.SHELL_HISTORY_REQUEST, kernel::handleHistoryRequest);
        put(handlers, MessageType.SHELL_IS_COMPLETE_REQUEST, kernel::handleIsCompleteRequest);
        put(handlers, MessageType.SHELL_KERNEL_INFO_REQUEST, kernel::handleKernelInfoRequest);
        put(handlers, MessageType.SHELL_COMM_INFO_REQUEST, kernel::handleCommInfoRequest);
        put(handlers, MessageType.CONTROL_SHUTDOWN_REQUEST, kernel::handleShutdownRequest);
        put(handlers, MessageType.CONTROL_INTERRUPT_REQUEST, kernel::handleInterruptRequest);
        put(handlers, MessageType.CUSTOM_COMM_OPEN, kernel::handleCommOpenCommand);
        put(handlers, MessageType.CUSTOM_COMM_MSG, kernel::handleCommMsgCommand);
        put(handlers, MessageType.CUSTOM_COMM_CLOSE, kernel::handleCommCloseCommand);
        return handlers;
    }

    private static <T> void put(
            Map<MessageType<?>, MessageHandler<?>> handlers, MessageType<T> type, MessageHandler<T> handler) {
        handlers.put(type, handler);
    }

    private static @Nullable Object read(Object owner, String name) {
        try {
            return required(owner, name).get(owner);
        } catch (IllegalAccessException e) {
            throw otherKernel(owner, name, e);
        }
    }

    private static void write(Object owner, String name, Object value) {
        try {
            required(owner, name).set(owner, value);
        } catch (IllegalAccessException e) {
            throw otherKernel(owner, name, e);
        }
    }

    private static Field required(Object owner, String name) {
        Field field = field(owner, name);
        if (field == null) {
            throw otherKernel(owner, name, null);
        }
        return field;
    }

    private static @Nullable Field field(Object owner, String name) {
        try {
            Field field = owner.getClass().getDeclaredField(name);
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            return null;
        }
    }

    private static IllegalStateException otherKernel(Object owner, String name, @Nullable Exception cause) {
        return new IllegalStateException(
                "%s has no field %s that can be used; take the version of rapaio-jupyter-kernel that notebooks/kernel/pom.xml names"
                        .formatted(owner.getClass().getName(), name),
                cause);
    }
}

package io.yearbook.alert;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A real HTTP server on a free port of this machine, which answers as it is told and keeps what it got. */
public final class AlertReceiver implements AutoCloseable {

    /** What stands in the path of the address, as many services have it. */
    public static final String TOKEN = "t0ken-5f3759df";

    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    /** How it answers. */
    public enum Manner {
        ACCEPTING(204),
        /** Sends clients elsewhere, where it would take what they post. */
        REDIRECTING(307),
        /** Repeats the address in its answer. */
        REFUSING(403),
        SILENT(200);

        private final int status;

        Manner(int status) {
            this.status = status;
        }
    }

    public AlertReceiver(Manner manner) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/elsewhere", exchange -> answer(exchange, Manner.ACCEPTING));
        server.createContext("/hook/" + TOKEN, exchange -> answer(exchange, manner));
        server.setExecutor(threads);
        server.start();
    }

    private void answer(HttpExchange exchange, Manner manner) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (manner == Manner.SILENT) {
            try {
                closed.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        if (manner == Manner.ACCEPTING) {
            bodies.add("%s %s %s"
                    .formatted(
                            exchange.getRequestMethod(),
                            exchange.getRequestHeaders().getFirst("Content-Type"),
                            body));
        }
        exchange.getResponseHeaders().add("Location", "/elsewhere");
        byte[] said = exchange.getRequestURI().toString().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(manner.status, manner == Manner.REFUSING ? said.length : -1);
        if (manner == Manner.REFUSING) {
            exchange.getResponseBody().write(said);
        }
        exchange.close();
    }

    /** Method, type and content of what it took. */
    public List<String> taken() {
        return bodies;
    }

    public String address() {
        return "http://127.0.0.1:%d/hook/%s".formatted(server.getAddress().getPort(), TOKEN);
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}

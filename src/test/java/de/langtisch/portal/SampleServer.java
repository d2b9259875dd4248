package de.langtisch.portal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.springframework.core.io.ClassPathResource;

/// A small server for what runs in the browser: our static files with the portal's content security policy, pages
/// given by the test, answers to posts as the test wants them, and a list of what was posted.
final class SampleServer implements AutoCloseable {
    private static final String CSP = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self';"
            + " img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'";

    private final HttpServer server;
    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<Posted> posted = new CopyOnWriteArrayList<>();

    SampleServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::serve);
        server.start();
    }

    /// An answer of the portal: status, media type, body.
    record Answer(int status, String type, String body) {
        static Answer json(int status, String body) {
            return new Answer(status, "application/json", body);
        }
    }

    /// A form that arrived, still encoded.
    record Posted(String path, String body) {}

    String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    void page(String path, String html) {
        pages.put(path, html);
    }

    void answers(String path, Answer answer) {
        answers.put(path, answer);
    }

    List<Posted> posted(String path) {
        return posted.stream().filter(p -> p.path().equals(path)).toList();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (exchange.getRequestMethod().equals("POST")) {
                posted.add(new Posted(path, body));
            }
            if (answers.containsKey(path)) {
                var answer = answers.get(path);
                send(exchange, answer.status(), answer.type(), answer.body().getBytes(StandardCharsets.UTF_8));
            } else if (pages.containsKey(path)) {
                send(exchange, 200, "text/html;charset=UTF-8", pages.get(path).getBytes(StandardCharsets.UTF_8));
            } else {
                serveFile(exchange, path);
            }
        }
    }

    private static void serveFile(HttpExchange exchange, String path) throws IOException {
        var file = new ClassPathResource("static" + path);
        if (path.endsWith("/") || !file.exists()) {
            send(exchange, 404, "text/plain", new byte[0]);
            return;
        }
        var type = path.endsWith(".css") ? "text/css" : path.endsWith(".js") ? "text/javascript" : "font/woff2";
        send(exchange, 200, type, file.getContentAsByteArray());
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Content-Security-Policy", CSP);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

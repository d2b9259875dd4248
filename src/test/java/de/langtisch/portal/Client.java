package de.langtisch.portal;

import static org.assertj.core.api.Assertions.assertThat;

import de.langtisch.membership.DemoAccounts;
import java.io.IOException;
import java.net.CookieManager;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// Somebody who speaks HTTP without a browser: keeps cookies and the form secret, follows no redirect, and sends what
/// no browser would.
final class Client implements AutoCloseable {
    private static final String BOUNDARY = "langtisch-boundary";

    /// A field of a form, as sent.
    record Field(String name, String value) {
        static List<Field> of(String... pairs) {
            var fields = new ArrayList<Field>();
            for (int i = 0; i < pairs.length; i += 2) {
                fields.add(new Field(pairs[i], pairs[i + 1]));
            }
            return fields;
        }
    }

    /// What the server said.
    record Answer(int status, String body, Map<String, List<String>> headers) {
        Document page() {
            return Jsoup.parse(body);
        }

        String text() {
            return page().select("main").text();
        }

        /// Where a redirect leads, without host; empty for none.
        String location() {
            return headers.getOrDefault("location", List.of("")).getFirst().replaceFirst("^https?://[^/]+", "");
        }

        /// A page of the portal in German, with something to read on it.
        boolean isGermanPage() {
            return page().select("html").attr("lang").equals("de") && text().length() > 40;
        }

        /// A page that refuses in German: 4xx, with a heading and a sentence that a person can read.
        Answer refuses(int status) {
            assertThat(this.status).as(body).isEqualTo(status);
            assertThat(page().select("main h1").text()).as(body).isNotBlank();
            assertThat(text()).as(body).containsPattern("[A-ZÄÖÜ][^.]{10,}\\.");
            return this;
        }

        Answer says(String... words) {
            assertThat(text()).contains(words);
            return this;
        }

        Answer leadsTo(String path) {
            assertThat(location()).as(status + " " + body).startsWith(path);
            return this;
        }
    }

    private final int port;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private String secret = "";

    private Client(int port) {
        this.port = port;
    }

    static Client stranger(int port) {
        var client = new Client(port);
        client.secret =
                client.get("/barrierefreiheit").page().select("[name=_csrf]").val();
        return client;
    }

    /// A demo seat, signed in with its address.
    static Client of(String email, int port) {
        var client = stranger(port);
        client.post("/anmeldung", Field.of("email", email, "passwort", DemoAccounts.PASSWORD));
        client.secret = client.get("/zugang").page().select("[name=_csrf]").val();
        assertThat(client.secret).as(email).isNotEmpty();
        return client;
    }

    /// The same, acting for the Geschäftsstelle or the Leitung.
    static Client inOffice(String email, int port) {
        var client = of(email, port);
        client.post("/kapazitaet", Field.of("capacity", "OFFICE")).leadsTo("/");
        return client;
    }

    String secret() {
        return secret;
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", "text/html")
                .header("Sec-Fetch-Site", "same-origin");
    }

    Answer send(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(
                    answer.statusCode(),
                    new String(answer.body(), StandardCharsets.UTF_8),
                    answer.headers().map());
        } catch (IOException e) {
            throw new AssertionError("no answer", e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    Answer get(String path) {
        return send(to(path).GET());
    }

    Answer post(String path, List<Field> fields) {
        return postEncoded(path, encoded(Stream.concat(fields.stream(), Stream.of(new Field("_csrf", secret)))));
    }

    /// A form that a script of the page sends.
    Answer postByScript(String path, List<Field> fields) {
        return send(to(path).setHeader("Accept", "application/json")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        encoded(Stream.concat(fields.stream(), Stream.of(new Field("_csrf", secret)))))));
    }

    static String encoded(Stream<Field> fields) {
        return fields.map(f -> encoded(f.name()) + "=" + encoded(f.value())).collect(Collectors.joining("&"));
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /// A form whose encoding is the caller's.
    Answer postEncoded(String path, String body) {
        return send(to(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.ISO_8859_1)));
    }

    /// A form with a file in it.
    Answer upload(String path, String fileName, byte[] content, List<Field> fields) {
        var head = new StringBuilder();
        Stream.concat(fields.stream(), Stream.of(new Field("_csrf", secret)))
                .forEach(f -> head.append(part("name=\"" + f.name() + "\""))
                        .append("\r\n")
                        .append(f.value())
                        .append("\r\n"));
        head.append(part("name=\"datei\"; filename=\"" + fileName + "\""))
                .append("Content-Type: application/octet-stream\r\n\r\n");
        var body = HttpRequest.BodyPublishers.concat(
                HttpRequest.BodyPublishers.ofString(head.toString()),
                HttpRequest.BodyPublishers.ofByteArray(content),
                HttpRequest.BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"));
        return send(to(path).header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(body));
    }

    private static String part(String disposition) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n";
    }

    /// A call of the API with an access token.
    Answer call(String method, String path, String token, byte[] body) {
        return send(to(path).setHeader("Accept", "application/json")
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    /// A request line that no client library would write, on a connection of its own.
    Answer raw(String target) {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write(("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            var parts = answer.split("\r\n\r\n", 2);
            return new Answer(
                    Integer.parseInt(Arrays.asList(answer.split(" ", 3)).get(1)), parts[1], Map.of());
        } catch (IOException e) {
            throw new AssertionError(target, e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}

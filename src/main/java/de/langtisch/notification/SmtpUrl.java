package de.langtisch.notification;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/// The SMTP server as the operator names it: `smtp://host`, `smtp://user:password@host:587`, `smtps://host:465`, with
/// `?from=address` for the sender's address. Special characters in user and password are percent-encoded.
record SmtpUrl(
        boolean tls,
        String host,
        int port,
        @Nullable String user,
        @Nullable String password,
        @Nullable String from) {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final String TIMEOUT = "20000";

    static SmtpUrl parse(String url) {
        try {
            var uri = new URI(url.strip());
            var scheme = uri.getScheme();
            var host = uri.getHost();
            if (host == null || !("smtp".equals(scheme) || "smtps".equals(scheme))) {
                throw malformed();
            }
            var tls = "smtps".equals(scheme);
            var port = uri.getPort() > 0 ? uri.getPort() : standardPort(tls, uri.getRawUserInfo());
            return new SmtpUrl(
                    tls, host, port, part(uri.getRawUserInfo(), 0), part(uri.getRawUserInfo(), 1), from(uri));
        } catch (URISyntaxException _) {
            throw malformed();
        }
    }

    /// Without the address, and without a cause that repeats it: it may hold a password.
    private static IllegalArgumentException malformed() {
        return new IllegalArgumentException(
                "LANGTISCH_SMTP_URL is not an address like smtp://user:password@host:587 or smtps://host:465");
    }

    private static int standardPort(boolean tls, @Nullable String userInfo) {
        if (tls) {
            return 465;
        }
        return userInfo == null ? 25 : 587;
    }

    private static @Nullable String part(@Nullable String userInfo, int index) {
        if (userInfo == null) {
            return null;
        }
        var parts = userInfo.split(":", 2);
        return index < parts.length ? decoded(parts[index]) : null;
    }

    private static @Nullable String from(URI uri) {
        var query = uri.getRawQuery();
        return query != null && query.startsWith("from=") ? decoded(query.substring("from=".length())) : null;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    JavaMailSenderImpl connect() {
        var sender = new JavaMailSenderImpl();
        sender.setProtocol(tls ? "smtps" : "smtp");
        sender.setHost(host);
        sender.setPort(port);
        sender.setUsername(user);
        sender.setPassword(password);
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        sender.setJavaMailProperties(properties());
        return sender;
    }

    /// A password goes over the network encrypted or not at all; without one, encryption is used where it is offered.
    private Properties properties() {
        var prefix = tls ? "mail.smtps." : "mail.smtp.";
        var properties = new Properties();
        properties.setProperty(prefix + "auth", Boolean.toString(user != null));
        properties.setProperty(prefix + "connectiontimeout", TIMEOUT);
        properties.setProperty(prefix + "timeout", TIMEOUT);
        properties.setProperty(prefix + "writetimeout", TIMEOUT);
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        properties.setProperty(prefix + "starttls.enable", "true");
        properties.setProperty(
                prefix + "starttls.required", Boolean.toString(user != null && !LOOPBACK.contains(host)));
        return properties;
    }

    /// Without the password.
    @Override
    public String toString() {
        return host + ":" + port;
    }
}

package io.yearbook.alert;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/**
 * Where alerts are posted. The address may hold a token, so that nothing but its host is ever printed, not even where it
 * cannot be used.
 */
public final class Webhook {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private static final int LAST_PORT = 65_535;

    private final URI address;

    private Webhook(URI address) {
        this.address = address;
    }

    /**
     * Reads an {@code https} address; {@code http} only of this machine.
     *
     * @throws IllegalArgumentException where it is none; without the text
     */
    public static Webhook of(String text) {
        URI address = parsed(text.strip());
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        String host = address.getHost();
        boolean isSafe = scheme.equals("https") || scheme.equals("http") && host != null && LOOPBACK.contains(host);
        if (host == null
                || !isSafe
                || address.getRawUserInfo() != null
                || address.getRawFragment() != null
                || address.getPort() > LAST_PORT) {
            throw new IllegalArgumentException("not an https address");
        }
        return new Webhook(address);
    }

    private static URI parsed(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            // Its message and its cause hold the text.
            throw new IllegalArgumentException("not an address");
        }
    }

    URI address() {
        return address;
    }

    /** The host alone, for messages. */
    String place() {
        return address.getHost();
    }

    @Override
    public String toString() {
        return "Webhook[not shown]";
    }
}

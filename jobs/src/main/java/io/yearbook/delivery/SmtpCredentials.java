package io.yearbook.delivery;

/**
 * Who signs in to the server. Its text is never printed; it goes to the server over an encrypted connection and nowhere
 * else.
 */
public final class SmtpCredentials {

    private final String user;
    private final String password;

    public SmtpCredentials(String user, String password) {
        this.user = user;
        this.password = password;
    }

    String user() {
        return user;
    }

    String password() {
        return password;
    }

    @Override
    public String toString() {
        return "SmtpCredentials[not shown]";
    }
}

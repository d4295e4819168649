package io.yearbook.delivery;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where mail goes to or comes from.
 *
 * @param name shown beside the address; empty for none
 * @param address such as {@code office@example.gov.cn}; ASCII, a name of other letters in its punycode
 */
public record MailAddress(String name, String address) {

    private static final int MAX_CHARACTERS = 254;
    private static final int MAX_LOCAL_CHARACTERS = 64;
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern ADDRESS =
            Pattern.compile("(" + ATOM + "(?:\\." + ATOM + ")*)@" + LABEL + "(?:\\." + LABEL + ")*");
    private static final Pattern WITH_NAME = Pattern.compile("(?s)([^<>]*)<([^<>]*)>");

    /** @throws IllegalArgumentException where the address is none, or the name would not stay in its line */
    public MailAddress {
        Matcher parts = ADDRESS.matcher(address);
        if (!parts.matches()
                || address.length() > MAX_CHARACTERS
                || parts.group(1).length() > MAX_LOCAL_CHARACTERS) {
            throw new IllegalArgumentException(
                    "\"%s\" is not a mail address; give one such as office@example.gov.cn".formatted(address));
        }
        HeaderText.require("the name of " + address, name);
    }

    /** Reads {@code office@example.gov.cn} or {@code 统计局 <office@example.gov.cn>}. */
    public static MailAddress of(String text) {
        Matcher named = WITH_NAME.matcher(text.strip());
        return named.matches()
                ? new MailAddress(named.group(1).strip(), named.group(2).strip())
                : new MailAddress("", text.strip());
    }

    /** The address as it is recorded: one mailbox is one text. */
    public String key() {
        return address.toLowerCase(Locale.ROOT);
    }

    /** What stands behind the at sign. */
    public String domain() {
        return address.substring(address.indexOf('@') + 1);
    }
}

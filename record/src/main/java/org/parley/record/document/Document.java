package org.parley.record.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A report's text with its origin.
 *
 * @param id hash of the text: the same words are the same document, wherever they were found
 * @param text without markup; offsets into it are code points
 */
public record Document(String id, String text, Origin origin) {

    public static Document of(String text, Origin origin) {
        return new Document(hash(text), text, origin);
    }

    /** The words at a span. */
    public String at(Span span) {
        int from = text.offsetByCodePoints(0, span.start());
        return text.substring(from, text.offsetByCodePoints(from, span.length()));
    }

    /** The first 128 bits of SHA-256 over the UTF-8 bytes, in hexadecimal. */
    public static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

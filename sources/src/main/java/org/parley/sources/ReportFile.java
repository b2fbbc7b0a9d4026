package org.parley.sources;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The bytes of one file, and the text that they are. */
final class ReportFile {
    /** A report of this many bytes would be two thousand pages; what is larger is no report. */
    static final long MAX_BYTES = 10_000_000;

    /** Share of control characters from which on bytes are no text; even a report full of escape codes has fewer. */
    private static final double MOST_CONTROLS = 0.05;

    private ReportFile() {}

    static byte[] bytes(Path file) throws RefusedException {
        try (InputStream in = Files.newInputStream(file)) {
            if (Files.size(file) > MAX_BYTES) {
                throw tooLarge(Files.size(file));
            }
            // The size is asked again of the stream itself: a file may grow meanwhile.
            byte[] bytes = in.readNBytes((int) MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw tooLarge(bytes.length);
            }
            if (bytes.length == 0) {
                throw new RefusedException(Reason.EMPTY, "the file is empty");
            }
            return bytes;
        } catch (AccessDeniedException e) {
            throw new RefusedException(Reason.UNREADABLE, "no permission to read it; try chmod +r");
        } catch (IOException e) {
            throw new RefusedException(Reason.UNREADABLE, "cannot be read: " + e.getMessage());
        }
    }

    private static RefusedException tooLarge(long size) {
        String megabytes = String.format(Locale.ROOT, "%.1f MB", size / 1e6);
        return new RefusedException(
                Reason.TOO_LARGE,
                "larger than a report can be (" + megabytes + ", at most " + MAX_BYTES / 1_000_000
                        + " MB); split it into its reports");
    }

    /** The text, exactly as stored but for a byte order mark. */
    static String text(byte[] bytes, Charset charset) throws RefusedException {
        refuseBinary(bytes);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            in.position(3);
        }
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(in)
                    .toString();
            if (text.isBlank()) {
                throw new RefusedException(Reason.EMPTY, "nothing but blanks");
            }
            return text;
        } catch (CharacterCodingException e) {
            throw new RefusedException(
                    Reason.ENCODING,
                    "not " + charset.name() + " at byte " + in.position()
                            + "; convert it, for example: iconv -f windows-1252 -t utf-8 FILE > NEW");
        }
    }

    private static void refuseBinary(byte[] bytes) throws RefusedException {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            throw new RefusedException(
                    Reason.ENCODING, "UTF-16; convert it, for example: iconv -f utf-16 -t utf-8 FILE > NEW");
        }
        int controls = 0;
        for (int i = 0; i < bytes.length; i++) {
            int b = bytes[i];
            if (b == 0) {
                throw new RefusedException(Reason.BINARY, "binary, whatever its name says: a zero byte at " + i);
            }
            if (b > 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
                controls++;
            }
        }
        if (controls > MOST_CONTROLS * bytes.length) {
            throw new RefusedException(
                    Reason.BINARY,
                    "binary, whatever its name says: " + controls + " control characters in " + bytes.length
                            + " bytes");
        }
    }

    private static boolean startsWith(byte[] bytes, int... head) {
        if (bytes.length < head.length) {
            return false;
        }
        for (int i = 0; i < head.length; i++) {
            if ((bytes[i] & 0xFF) != head[i]) {
                return false;
            }
        }
        return true;
    }

    /** The usual case. */
    static String utf8(byte[] bytes) throws RefusedException {
        return text(bytes, StandardCharsets.UTF_8);
    }
}

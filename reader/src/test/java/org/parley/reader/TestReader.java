package org.parley.reader;

/** One reader for all tests: its models take seconds to load. */
public final class TestReader {
    public static final Reader READER = Reader.load();

    private TestReader() {}
}

package org.parley.reader.sentence;

/**
 * A word of a sentence.
 *
 * @param index its place in the sentence, from 0
 * @param lemma in lower case, except for proper nouns
 * @param tag Penn Treebank part of speech
 * @param name PERSON, ORGANIZATION, LOCATION or O
 * @param begin offset into the report's text, in UTF-16 units
 * @param end offset after its last unit
 * @param head index of the word it depends on, -1 for the root
 * @param relation Universal Dependencies (version 2) relation to the head
 */
public record Token(
        int index, String text, String lemma, String tag, String name, int begin, int end, int head, String relation) {

    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isProper() {
        return tag.startsWith("NNP");
    }

    public boolean isPronoun() {
        return tag.startsWith("PRP") || tag.equals("EX");
    }

    public boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /** The relation without its subtype: {@code nsubj:pass} is {@code nsubj}. */
    public boolean is(String universal) {
        return relation.equals(universal) || relation.startsWith(universal + ":");
    }
}

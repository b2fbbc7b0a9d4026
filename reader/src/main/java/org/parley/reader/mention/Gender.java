package org.parley.reader.mention;

/** What a pronoun may stand for. */
enum Gender {
    PERSON,
    THING,
    MANY,
    SPEAKER,
    SPEAKERS,
    NONE;

    static Gender of(String pronoun) {
        return switch (pronoun) {
            case "he", "him", "his", "himself", "she", "her", "hers", "herself", "who", "whom" -> PERSON;
            case "it", "its", "itself", "which" -> THING;
            case "they", "them", "their", "theirs", "themselves" -> MANY;
            case "i", "me", "my", "mine", "myself" -> SPEAKER;
            case "we", "us", "our", "ours", "ourselves" -> SPEAKERS;
            default -> NONE;
        };
    }
}

package org.parley.reader.judging;

/**
 * Why a claim is believed or not.
 *
 * @param words the sign in plain words
 * @param weight in log-odds: positive speaks for the claim
 */
public record Reason(String words, double weight) {}

package org.parley.reader.actor;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as dictionaries and tables of leaders write them. */
final class ImportDates {
    private static final Pattern COMPACT = Pattern.compile("(\\d\\d)?(\\d\\d)(\\d\\d)(\\d\\d)");
    private static final int CENTURY_TURNS = 50;

    private ImportDates() {}

    /**
     * {@code 20080409}, {@code 080409}, {@code 2008-04-09}, {@code 2008-04}, {@code 2008}; a day or month of 00 is left off.
     *
     * @throws IllegalArgumentException if it is none of these; days and months in another order are nobody's guess
     */
    static String of(String told) {
        String text = told.strip().replaceFirst("[T ]\\d\\d:.*$", "");
        if (text.isEmpty() || text.equalsIgnoreCase("NA") || text.equals("NULL")) {
            return "";
        }
        Matcher m = COMPACT.matcher(text);
        String date = m.matches() ? m.group(1) == null && text.length() == 6 ? sixDigits(m) : eightDigits(m) : text;
        new Valid(date, "");
        return date;
    }

    private static String sixDigits(Matcher m) {
        int year = Integer.parseInt(m.group(2));
        return parts((year < CENTURY_TURNS ? "20" : "19") + m.group(2), m.group(3), m.group(4));
    }

    private static String eightDigits(Matcher m) {
        return parts(m.group(1) + m.group(2), m.group(3), m.group(4));
    }

    private static String parts(String year, String month, String day) {
        return month.equals("00") ? year : day.equals("00") ? year + "-" + month : year + "-" + month + "-" + day;
    }
}

package org.parley.record.claim;

import java.util.List;

/** The words that claims of a process are drawn from: few, so that claims meet, and with the forms that are easily mistaken. */
public record Wordstock(
        List<String> names,
        List<String> meetings,
        List<String> places,
        List<String> matters,
        List<String> agreements,
        List<String> times) {
    public static final Wordstock SYRIA = new Wordstock(
            List.of(
                    "Bashar al-Assad",
                    "John Kerry",
                    "National Coalition",
                    "Kerry",
                    "US Secretary of State John Kerry",
                    "Assad",
                    "Bashar Assad",
                    "Maher al-Assad",
                    "Syria",
                    "Syrian government",
                    "Syrian National Coalition",
                    "Syrian National Council",
                    "parts of the opposition",
                    "rebels",
                    "Sheikh Śliwa Örn",
                    "UN",
                    "United Nations"),
            List.of("Geneva II", "Geneva 2 talks", "Geneva talks", "talks", "Friends of Syria", "closed-door talks"),
            List.of("Geneva", "Montreux", "Switzerland", "Paris"),
            List.of(
                    "Bashar al-Assad releases the \"prisoners\" of Homs",
                    "release the \"prisoners\" of Homs",
                    "attend the Geneva II conference",
                    "preconditions",
                    "Assad must go",
                    "John Kerry lifts the siege of Aleppo",
                    "lift the siege of Aleppo",
                    "that Bashar al-Assad step down",
                    "a ceasefire",
                    "Assad stays in power",
                    "he must go"),
            List.of("truce", "June 2012 accord", "Geneva communiqué", "truce of Homs"),
            List.of("2014-01-12", "2014-01-22", "2014-01-22/2014-01-24", "2014-01", "2014-02-10", "2013"));

    /** Shares no name, place or day with the other. */
    public static final Wordstock LIBYA = new Wordstock(
            List.of(
                    "Khalifa Haftar",
                    "Haftar",
                    "Fayez al-Sarraj",
                    "Libya",
                    "House of Representatives",
                    "militiamen",
                    "Misrata Brigades"),
            List.of("Skhirat round", "Tunis dialogue", "Palermo conference"),
            List.of("Skhirat", "Tunis", "Palermo"),
            List.of("Haftar commands the army", "open the oil ports", "elections by December", "dissolve militias"),
            List.of("Skhirat agreement", "oil port deal"),
            List.of("2018-03-04", "2018-11-12/2018-11-13", "2018-03", "2018-12-10"));
}

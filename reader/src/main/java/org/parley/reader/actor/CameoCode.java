package org.parley.reader.actor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a CAMEO actor code says: three letters for a state or an international community, then three for each role.
 *
 * @param country ISO 3166-1 alpha-3, empty if international
 * @param sector empty if the code names none
 */
record CameoCode(String country, String sector) {
    private static final int PART = 3;

    /** Codes in use that are not ISO's own. */
    private static final Map<String, String> COUNTRIES =
            Map.of("KSV", "XKX", "KOS", "XKX", "TMP", "TLS", "ROM", "ROU", "ZAR", "COD", "WSB", "PSE", "GZS", "PSE");

    private static final Map<String, String> SECTORS = Map.ofEntries(
            Map.entry("GOV", "GOV"),
            Map.entry("JUD", "GOV"),
            Map.entry("LEG", "GOV"),
            Map.entry("SPY", "GOV"),
            Map.entry("COP", "GOV"),
            Map.entry("MIL", "MIL"),
            Map.entry("REB", "REB"),
            Map.entry("INS", "REB"),
            Map.entry("SEP", "REB"),
            Map.entry("RAD", "REB"),
            Map.entry("UAF", "REB"),
            Map.entry("OPP", "OPP"),
            Map.entry("PTY", "PTY"),
            Map.entry("IGO", "IGO"),
            Map.entry("UNO", "IGO"),
            Map.entry("NGO", "NGO"),
            Map.entry("NGM", "NGO"),
            Map.entry("MED", "MEDIA"),
            Map.entry("CVL", "CIV"),
            Map.entry("CIV", "CIV"),
            Map.entry("BUS", "CIV"),
            Map.entry("MNC", "CIV"),
            Map.entry("EDU", "CIV"),
            Map.entry("ELI", "CIV"),
            Map.entry("LAB", "CIV"),
            Map.entry("REF", "CIV"),
            Map.entry("CRM", "CIV"),
            Map.entry("HLH", "CIV"),
            Map.entry("HRI", "CIV"),
            Map.entry("AGR", "CIV"),
            Map.entry("DEV", "CIV"),
            Map.entry("ENV", "CIV"),
            Map.entry("SOC", "CIV"));

    /** The narrower before the wider: an opposition party is a party, a government's army an army. */
    private static final List<Map.Entry<String, String>> WORDS = List.of(
            Map.entry("media|press|news|journalis", "MEDIA"),
            Map.entry("rebel|insurgen|separatis|guerrill|militant|terror|radical|paramilitar|armed group", "REB"),
            Map.entry("military|army|navy|air force|armed forces|defen[cs]e", "MIL"),
            Map.entry("international government|intergovernment|regional (inter)?government|igo\\b", "IGO"),
            Map.entry("nongovernment|non-government|ngo\\b|humanitarian|charit", "NGO"),
            Map.entry("opposition|dissident", "OPP"),
            Map.entry("party|parties", "PTY"),
            Map.entry("government|executive|legislat|judicia|ministry|cabinet|police|parliament|intelligence", "GOV"),
            Map.entry(
                    "civil|civic|business|education|labou?r|religious|social|student|refugee|medical|legal|elite",
                    "CIV"));

    private static final Set<String> INTERNATIONAL = Set.of(
            "IGO", "NGO", "NGM", "MNC", "IMG", "INT", "UNO", "AFR", "ASA", "BLK", "CRB", "CAU", "CFR", "CAS", "CEU",
            "EIN", "EAF", "EEU", "EUR", "LAM", "MEA", "MDT", "NAF", "NMR", "PGS", "SCN", "SAM", "SAS", "SEA", "SAF",
            "WAF", "WST");

    /** @return empty if it is no such code */
    static Optional<CameoCode> parse(String code, Countries countries) {
        if (!code.matches("([A-Z]{3})+")) {
            return Optional.empty();
        }
        String first = code.substring(0, PART);
        String country = COUNTRIES.getOrDefault(first, countries.isCode(first) ? first : "");
        boolean bare = country.isEmpty() && SECTORS.containsKey(first);
        if (country.isEmpty() && !bare && !INTERNATIONAL.contains(first)) {
            return Optional.empty();
        }
        for (int i = bare ? 0 : PART; i < code.length(); i += PART) {
            String sector = SECTORS.get(code.substring(i, i + PART));
            if (sector != null) {
                return Optional.of(new CameoCode(country, sector));
            }
        }
        return Optional.of(new CameoCode(country, ""));
    }

    /** Our sector for a role's code or its name in words: "Government", "Rebels / Insurgents"; empty for none we have. */
    static String sector(String words) {
        String code = SECTORS.get(words.strip().toUpperCase(Locale.ROOT));
        if (code != null) {
            return code;
        }
        String lower = words.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> each : WORDS) {
            if (lower.matches(".*\\b(" + each.getKey() + ").*")) {
                return each.getValue();
            }
        }
        return "";
    }
}

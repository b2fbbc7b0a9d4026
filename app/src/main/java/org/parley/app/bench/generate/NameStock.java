package org.parley.app.bench.generate;

import java.util.List;

/** Names of lands, and of people of whom none is told in the news under that name, one for each number. */
final class NameStock {
    private static final List<String> HEADS =
            words("Var Kel Mor Tas Bel Dor Zan Ruk Hal Sev Nar Lom Pel Gor Tir Vel Ras"
                    + " Kor Bas Mel Dra Ost Ubr Ilm Qua Fen Jal Sor Tel Yar");
    private static final List<String> MIDDLES = words("da me ro li ba ve no ki sha tu ga re pu so di ma le zo fa hu");
    private static final List<String> ENDS = words("nia ria via lia stia vonia tonia midia");
    private static final List<String> GIVEN = words(
            "Ilan Mira Tomas Lena Davit Amara Joren Nadia Oskar Selma Kofi Yara Bruno Irena Samuel Tamar Emil Zora"
                    + " Pavel Aisha Marek Leila Anton Hana Felix Rania Viktor Salma Hugo Dina");
    private static final List<String> SURNAME_ENDS =
            words("ran dek lov mani tek sari bo vic nen zade rossi kamp dara" + " wen tolo hadi reth gani lund pour");

    /** Real states and territories with their adjectives, none of which mediates or hosts here. */
    static final List<String> REAL =
            List.of(("Mali/Malian,Colombia/Colombian,Nepal/Nepali,Yemen/Yemeni,Chad/Chadian,Mindanao/Moro,Libya/Libyan"
                            + ",Aceh/Acehnese,Sudan/Sudanese,Sri Lanka/Sri Lankan,Burundi/Burundian,Syria/Syrian"
                            + ",Bougainville/Bougainvillean,Angola/Angolan,Ukraine/Ukrainian,Tajikistan/Tajik"
                            + ",Darfur/Darfuri,Mozambique/Mozambican,Guatemala/Guatemalan,Ivory Coast/Ivorian"
                            + ",Abkhazia/Abkhaz,Somalia/Somali,Liberia/Liberian,Cambodia/Cambodian"
                            + ",Western Sahara/Sahrawi,South Sudan/South Sudanese,Sierra Leone/Sierra Leonean"
                            + ",Afghanistan/Afghan,Cyprus/Cypriot,El Salvador/Salvadoran")
                    .split(","));

    private NameStock() {}

    private static List<String> words(String all) {
        return List.of(all.split(" "));
    }

    /** Different for every number below 4800; those after bear a numeral. */
    static String land(int number) {
        int all = HEADS.size() * MIDDLES.size() * ENDS.size();
        int at = Math.floorMod(number * 1009, all);
        String name = HEADS.get(at % HEADS.size())
                + MIDDLES.get(at / HEADS.size() % MIDDLES.size())
                + ENDS.get(at / HEADS.size() / MIDDLES.size());
        return number < all ? name : "New " + name;
    }

    /** A given name and a surname, a pair different for every number below 360,000. */
    static String person(int number) {
        int given = number % GIVEN.size();
        int at = Math.floorMod(421 * (number / GIVEN.size()) + 7 * given, 12_000);
        int name = (at * 4999 + 7919) % 12_000;
        return GIVEN.get(given)
                + " "
                + HEADS.get(name % HEADS.size())
                + MIDDLES.get(name / HEADS.size() % MIDDLES.size())
                + SURNAME_ENDS.get(name / HEADS.size() / MIDDLES.size());
    }
}

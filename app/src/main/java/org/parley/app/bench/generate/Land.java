package org.parley.app.bench.generate;

/**
 * A state or territory in which a process is.
 *
 * @param people the word for who and what is of it
 * @param known whether it is a real one: who then makes peace there is still made up
 */
record Land(String name, String people, boolean known) {
    /** Every other one is real as long as there are real ones, each of them once. */
    static Land of(int number) {
        boolean real = number % 2 == 1 && number / 2 < NameStock.REAL.size();
        if (real) {
            String[] names = NameStock.REAL.get(number / 2).split("/");
            return new Land(names[0], names[1], true);
        }
        String name = NameStock.land(number);
        return new Land(name, name + "n", false);
    }
}

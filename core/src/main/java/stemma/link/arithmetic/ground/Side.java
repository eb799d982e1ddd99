package stemma.link.arithmetic.ground;

import stemma.link.arithmetic.sum.Dimension.Party;

/**
 * Who holds or takes ground: a camp, or somebody of the table of actors whom nobody has placed in one.
 *
 * @param party the camp or the actor
 * @param rank whether it is known on whose side they are
 */
record Side(Party party, Rank rank) {

    static final Side UNSAID = new Side(Party.UNSAID, Rank.UNPLACED);

    enum Rank {
        /** A camp: another camp is another side. */
        CAMP,
        /** An actor of no known camp, who may be on the side of anybody but of himself. */
        UNPLACED
    }

    boolean isCamp() {
        return rank == Rank.CAMP;
    }

    boolean isSaid() {
        return !equals(UNSAID);
    }

    String name() {
        return party.name();
    }
}

package stemma.resolve.place.pass;

import java.util.List;
import stemma.resolve.place.Gazetteer;
import stemma.resolve.place.PlacePass;

/** The passes in the order in which they are asked. */
public final class PlacePasses {

    private PlacePasses() {}

    /** All passes there are. */
    public static List<PlacePass> standard(Gazetteer gazetteer) {
        return List.of(
                new OnlyCandidate(),
                new SettlementOverItsUnit(),
                new TwinSettlement(),
                new InsideNeighbour(),
                new NearNeighbour(),
                new ReportTheatre(),
                new LargestPlace(gazetteer),
                new OwnName());
    }
}

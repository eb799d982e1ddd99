package stemma.review;

import java.util.Optional;
import stemma.link.LinkKind;

/** What a person decides. */
public sealed interface Act {

    /** The claim is what the report states. */
    record Accept() implements Act {}

    /** The report states no such thing. */
    record Reject() implements Act {}

    /** A slot of the claim holds something else. */
    record Correct(Correction correction) implements Act {}

    /** How far the claim is borne out. */
    record Rate(Credibility credibility) implements Act {}

    /** How far a publisher has been right before. */
    record Trust(Reliability reliability) implements Act {}

    /** The two claims tell of the same happening. */
    record Merge() implements Act {}

    /** The two claims tell of different happenings. */
    record Split() implements Act {}

    /**
     * The two claims stand to each other so.
     *
     * @param kind how; empty where they have nothing to do with each other
     * @param from the claim that the link runs from, where its kind has a direction
     */
    record Relink(Optional<LinkKind> kind, Optional<String> from) implements Act {}

    /** Something to remember; its words are the decision's reason. */
    record Comment() implements Act {}

    /** An earlier decision is taken back, or, if that took one back, holds again. */
    record Undo(String decision) implements Act {}

    /** Whether something of this kind can be decided so. */
    default boolean suits(Subject subject) {
        return switch (this) {
            case Comment c -> true;
            case Undo u -> true;
            case Accept a -> subject instanceof Subject.OfClaim;
            case Reject r -> subject instanceof Subject.OfClaim;
            case Correct c -> subject instanceof Subject.OfClaim;
            case Rate r -> subject instanceof Subject.OfClaim;
            case Trust t -> subject instanceof Subject.OfPublisher;
            case Merge m -> subject instanceof Subject.OfPair;
            case Split s -> subject instanceof Subject.OfPair;
            case Relink r -> subject instanceof Subject.OfPair;
        };
    }
}

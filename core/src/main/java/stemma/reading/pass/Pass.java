package stemma.reading.pass;

/**
 * One step in filling the drafts of a report. Passes run in a fixed order; each says in the draft's derivation what it
 * filled and why.
 */
public interface Pass {
    void apply(ReportView report);
}

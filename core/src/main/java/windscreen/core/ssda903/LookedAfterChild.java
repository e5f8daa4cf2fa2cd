package windscreen.core.ssda903;

import java.util.List;
import windscreen.core.findings.Child;
import windscreen.core.findings.ReturnYear;

/// One looked-after child: every record under its identifier, this year's and last year's.
///
/// Records without an identifier belong to no child: each stands alone.
public final class LookedAfterChild implements Child {

    private final String id;
    private final YearTables thisYear = new YearTables();
    private final YearTables lastYear = new YearTables();

    /// @param id the identifier as the rules read it, empty for a record that has none
    public LookedAfterChild(String id) {
        this.id = id;
    }

    /// Gives the child a record; its place says which year's.
    public void add(LookedAfterRow row) {
        switch (row.place().sheet().term()) {
            case THIS_YEAR -> thisYear.add(row);
            case LAST_YEAR -> lastYear.add(row);
        }
    }

    @Override
    public String id() {
        return id;
    }

    /// Whether this is a record without an identifier, standing alone: rules that count or order the records of a
    /// child leave it out.
    public boolean isNameless() {
        return id.isEmpty();
    }

    public YearTables thisYear() {
        return thisYear;
    }

    public YearTables lastYear() {
        return lastYear;
    }

    public List<Header> headers() {
        return thisYear.headers();
    }

    public List<Episode> episodes() {
        return thisYear.episodes();
    }

    /// The episodes by start date, those without a readable one last, ties in file order.
    public List<Episode> episodesInOrder() {
        return thisYear.episodesInOrder();
    }

    public List<Review> reviews() {
        return thisYear.reviews();
    }

    public List<Uasc> uasc() {
        return thisYear.uasc();
    }

    public List<Oc2> oc2() {
        return thisYear.oc2();
    }

    public List<Oc3> oc3() {
        return thisYear.oc3();
    }

    public List<Ad1> ad1() {
        return thisYear.ad1();
    }

    public List<PlacedAdoption> placedAdoptions() {
        return thisYear.placedAdoptions();
    }

    public List<PreviousPermanence> previousPermanence() {
        return thisYear.previousPermanence();
    }

    public List<Missing> missing() {
        return thisYear.missing();
    }

    public List<SocialWorkerEpisode> socialWorkers() {
        return thisYear.socialWorkers();
    }

    public List<DoLo> dolo() {
        return thisYear.dolo();
    }

    /// Whether any episode is more than respite. One without legal status is.
    public boolean hasMoreThanRespite() {
        for (Episode episode : episodes()) {
            if (!episode.isRespite()) {
                return true;
            }
        }
        return false;
    }

    /// Looked after continuously for the twelve months of the year: at least one episode in the year, and none that
    /// breaks it. Source: the clean reading of the return's rules; beginning on the first day or ending on the last
    /// breaks nothing, and gaps are not looked for. A record without an identifier is nobody's, so nobody is looked
    /// after by it.
    public boolean isContinuouslyLookedAfter(ReturnYear year) {
        if (isNameless()) {
            return false;
        }
        boolean inYear = false;
        for (Episode episode : episodes()) {
            if (breaksContinuity(episode, year)) {
                return false;
            }
            inYear |= episode.isInYear(year);
        }
        return inYear;
    }

    private static boolean breaksContinuity(Episode episode, ReturnYear year) {
        boolean begins = episode.rne().is("S")
                && episode.decom().isAfter(year.start())
                && episode.decom().isOnOrBefore(year.end());
        boolean ends = !episode.rec().is("X1")
                && episode.dec().isOnOrAfter(year.start())
                && episode.dec().isBefore(year.end());
        return begins || ends || (episode.isRespite() && episode.isInYear(year));
    }
}

package windscreen.core.cin;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import windscreen.core.findings.Child;

/// One child of the census: who, what they are like, and every episode of need.
///
/// A block the file lacks is here all the same, every cell blank, at the place of the child itself.
public record CinChild(ChildIdentifiers identifiers, ChildCharacteristics characteristics, List<CinDetails> episodes)
        implements Child {

    @Override
    public String id() {
        return identifiers.laChildId().value();
    }

    /// Every disability of the child.
    public List<Disability> disabilities() {
        return characteristics.disabilities();
    }

    /// Every CIN plan of the child, over all episodes, in file order.
    public List<CinPlan> cinPlans() {
        return ofEveryEpisode(CinDetails::cinPlans);
    }

    /// Every protection plan of the child, over all episodes, in file order.
    public List<ChildProtectionPlan> protectionPlans() {
        return ofEveryEpisode(CinDetails::protectionPlans);
    }

    /// Every section 47 enquiry of the child, over all episodes, in file order.
    public List<Section47> section47s() {
        return ofEveryEpisode(CinDetails::section47s);
    }

    /// Every assessment of the child, over all episodes, in file order.
    public List<Assessment> assessments() {
        return ofEveryEpisode(CinDetails::assessments);
    }

    /// Every spell of pre-proceedings work with the child, over all episodes, in file order.
    public List<PreProceedings> preProceedings() {
        return ofEveryEpisode(CinDetails::preProceedings);
    }

    /// Rules ask for this a hundred times a child, and most children have one episode: then its own list will do.
    private <R> List<R> ofEveryEpisode(Function<CinDetails, List<R>> part) {
        if (episodes.size() == 1) {
            return part.apply(episodes.getFirst());
        }
        List<R> all = new ArrayList<>();
        for (CinDetails episode : episodes) {
            all.addAll(part.apply(episode));
        }
        return all;
    }
}

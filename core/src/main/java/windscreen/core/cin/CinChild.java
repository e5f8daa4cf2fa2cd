package windscreen.core.cin;

import java.util.List;
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
        return episodes.stream().flatMap(episode -> episode.cinPlans().stream()).toList();
    }

    /// Every protection plan of the child, over all episodes, in file order.
    public List<ChildProtectionPlan> protectionPlans() {
        return episodes.stream()
                .flatMap(episode -> episode.protectionPlans().stream())
                .toList();
    }

    /// Every section 47 enquiry of the child, over all episodes, in file order.
    public List<Section47> section47s() {
        return episodes.stream()
                .flatMap(episode -> episode.section47s().stream())
                .toList();
    }

    /// Every assessment of the child, over all episodes, in file order.
    public List<Assessment> assessments() {
        return episodes.stream()
                .flatMap(episode -> episode.assessments().stream())
                .toList();
    }
}

package windscreen.core.ssda903.rules;

import java.util.List;
import windscreen.core.findings.ReturnKind;
import windscreen.core.findings.RuleBook;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.ssda903.Ssda903;
import windscreen.core.ssda903.rules.adoption.AdoptionRules;
import windscreen.core.ssda903.rules.careleavers.CareLeaverRules;
import windscreen.core.ssda903.rules.episodes.EpisodeRules;
import windscreen.core.ssda903.rules.health.HealthRules;
import windscreen.core.ssda903.rules.identity.IdentityRules;
import windscreen.core.ssda903.rules.integrity.IntegrityRules;
import windscreen.core.ssda903.rules.lastyear.LastYearRules;
import windscreen.core.ssda903.rules.legalstatus.LegalStatusRules;
import windscreen.core.ssda903.rules.liberty.LibertyRules;
import windscreen.core.ssda903.rules.missing.MissingRules;
import windscreen.core.ssda903.rules.permanence.PermanenceRules;
import windscreen.core.ssda903.rules.placements.PlacementRules;
import windscreen.core.ssda903.rules.reviews.ReviewRules;
import windscreen.core.ssda903.rules.socialworkers.SocialWorkerRules;
import windscreen.core.ssda903.rules.uasc.UascRules;

/// Every rule of the SSDA903 return, subject by subject.
public final class Ssda903Rules {

    public static final RuleBook<LookedAfterChild> BOOK = new RuleBook<>(
            ReturnKind.SSDA903,
            List.copyOf(Ssda903.TABLES),
            List.of(
                    IdentityRules.SUBJECT,
                    UascRules.SUBJECT,
                    EpisodeRules.SUBJECT,
                    LegalStatusRules.SUBJECT,
                    PlacementRules.SUBJECT,
                    ReviewRules.SUBJECT,
                    HealthRules.SUBJECT,
                    CareLeaverRules.SUBJECT,
                    AdoptionRules.SUBJECT,
                    PermanenceRules.SUBJECT,
                    MissingRules.SUBJECT,
                    SocialWorkerRules.SUBJECT,
                    LibertyRules.SUBJECT,
                    LastYearRules.SUBJECT,
                    IntegrityRules.SUBJECT));

    private Ssda903Rules() {}
}

package windscreen.core.cin.rules;

import java.util.List;
import windscreen.core.cin.CinCensus;
import windscreen.core.cin.CinChild;
import windscreen.core.cin.rules.assessment.AssessmentRules;
import windscreen.core.cin.rules.characteristics.CharacteristicsRules;
import windscreen.core.cin.rules.cinplan.CinPlanRules;
import windscreen.core.cin.rules.header.HeaderRules;
import windscreen.core.cin.rules.identity.IdentityRules;
import windscreen.core.cin.rules.preproceedings.PreProceedingsRules;
import windscreen.core.cin.rules.protectionplan.ProtectionPlanRules;
import windscreen.core.cin.rules.referral.ReferralRules;
import windscreen.core.cin.rules.reviews.ReviewRules;
import windscreen.core.cin.rules.section47.Section47Rules;
import windscreen.core.cin.rules.wholereturn.WholeReturnRules;
import windscreen.core.findings.ReturnKind;
import windscreen.core.findings.RuleBook;

/// Every rule of the CIN Census, subject by subject.
public final class CinRules {

    public static final RuleBook<CinChild> BOOK = new RuleBook<>(
            ReturnKind.CIN,
            List.copyOf(CinCensus.TABLES),
            List.of(
                    HeaderRules.SUBJECT,
                    IdentityRules.SUBJECT,
                    CharacteristicsRules.SUBJECT,
                    ReferralRules.SUBJECT,
                    AssessmentRules.SUBJECT,
                    CinPlanRules.SUBJECT,
                    Section47Rules.SUBJECT,
                    ProtectionPlanRules.SUBJECT,
                    ReviewRules.SUBJECT,
                    PreProceedingsRules.SUBJECT,
                    WholeReturnRules.SUBJECT));

    private CinRules() {}
}

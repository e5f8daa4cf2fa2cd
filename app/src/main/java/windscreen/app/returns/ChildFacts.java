package windscreen.app.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import windscreen.core.calendar.Ages;
import windscreen.core.cin.AssessmentFactor;
import windscreen.core.cin.ChildIdentifiers;
import windscreen.core.cin.CinChild;
import windscreen.core.codes.CinCodes;
import windscreen.core.codes.Ssda903Codes;
import windscreen.core.findings.Child;
import windscreen.core.findings.ReturnYear;
import windscreen.core.ssda903.Episode;
import windscreen.core.ssda903.Header;
import windscreen.core.ssda903.LookedAfterChild;
import windscreen.core.table.Day;

/// Who a child is, in few words, for the line under the heading.
final class ChildFacts {

    private static final int FACTORS_SHOWN = 6;

    private ChildFacts() {}

    static List<String> of(Child child, ReturnYear year) {
        List<String> facts = new ArrayList<>();
        switch (child) {
            case LookedAfterChild looked -> facts(looked, year, facts);
            case CinChild census -> facts(census, year, facts);
            default -> throw new IllegalArgumentException("Nothing is known of " + child.getClass());
        }
        return facts;
    }

    private static void facts(LookedAfterChild child, ReturnYear year, List<String> facts) {
        Header header = Stream.concat(child.headers().stream(), child.lastYear().headers().stream())
                .findFirst()
                .orElse(null);
        if (header != null) {
            Ssda903Codes.SEX.label(header.sex().value()).map(ChildFacts::lower).ifPresent(facts::add);
            born(header.dob(), year, facts);
        }
        Stream.concat(child.lastYear().episodes().stream(), child.episodes().stream())
                .filter(episode -> episode.rne().is("S"))
                .map(Episode::decom)
                .filter(day -> day.date() != null)
                .max(Comparator.comparing(day -> Objects.requireNonNull(day.date())))
                .ifPresent(day -> facts.add("last came into care " + day.raw()));
        if (child.isContinuouslyLookedAfter(year)) {
            facts.add("looked after all year");
        }
        if (!child.uasc().isEmpty()) {
            facts.add("unaccompanied asylum-seeking child");
        }
    }

    private static void facts(CinChild child, ReturnYear year, List<String> facts) {
        ChildIdentifiers who = child.identifiers();
        String sex = who.sex().isGiven()
                ? CinCodes.SEX.label(who.sex().value()).orElse("")
                : CinCodes.GENDER.label(who.genderCurrent().value()).orElse("");
        if (!sex.isEmpty()) {
            facts.add(lower(sex));
        }
        if (who.birthDate().isGiven()) {
            born(who.birthDate(), year, facts);
        } else if (who.expectedBirthDate().isGiven()) {
            facts.add("expected " + who.expectedBirthDate().raw());
        }
        String disabilities = child.disabilities().stream()
                .map(row -> row.disability().value())
                .filter(code -> !code.isEmpty() && !code.equals("NONE"))
                .map(code ->
                        CinCodes.DISABILITY.label(code).map(ChildFacts::lower).orElse(code))
                .distinct()
                .collect(Collectors.joining(", "));
        if (!disabilities.isEmpty()) {
            facts.add("disability: " + disabilities);
        }
        List<String> factors = child.assessments().stream()
                .flatMap(assessment -> assessment.factors().stream())
                .map(AssessmentFactor::toString)
                .distinct()
                .toList();
        if (!factors.isEmpty()) {
            facts.add("factors " + String.join(" ", factors.subList(0, Math.min(FACTORS_SHOWN, factors.size())))
                    + (factors.size() > FACTORS_SHOWN ? " and more" : ""));
        }
    }

    private static void born(Day day, ReturnYear year, List<String> facts) {
        if (day.isGiven()) {
            facts.add("born " + day.raw());
        }
        Integer age = age(day.date(), year.end());
        if (age != null) {
            facts.add(age + " at 31 March");
        }
    }

    private static @Nullable Integer age(@Nullable LocalDate born, LocalDate day) {
        return born == null || born.isAfter(day) ? null : Ages.completedYears(born, day);
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }
}

package windscreen.core.cin.structure;

/// Checks of which elements stand where.
public final class BlockChecks {

    public static final StructureCheck UNKNOWN_ELEMENT = StructureCheck.error(
                    "STRUCT-UNKNOWN-ELEMENT", "An element is none of the census")
            .leavesUnread()
            .why(
                    "The message may hold only what its specification names; anything else may have the whole file refused.")
            .cause("The case system has a name of its own for an element, or writes it in other letters.")
            .fix("Correct the element's name in the export, letter case included, or take it out.")
            .fails("a name in small letters", "<Ethnicity>WBRI</Ethnicity>", "<Ethnicity>WBRI</Ethnicity><ethnicity/>")
            .fails("an element of the case system", "<CINPlanDates>", "<Team>North</Team><CINPlanDates>")
            .fails("beside the children", "</Children>", "  <Total>1</Total></Children>")
            .passes("what nothing says of names", "<UPN>", "<!-- pupil number --><UPN>");

    public static final StructureCheck MISPLACED = StructureCheck.error(
                    "STRUCT-MISPLACED", "An element stands in a block that it does not belong in")
            .leavesUnread()
            .why("An item in another block is not taken for the item that it is.")
            .cause("The export joins tables wrongly, or closes a block too early or too late.")
            .fix("Move the element to the block it belongs in.")
            .fails("a date of the plan in the episode", "<ReferralNFA>", "<CPPendDate/><ReferralNFA>")
            .fails("a plan outside its episode", "</Child>", "<CINPlanDates/></Child>")
            .fails("an element inside one of text", "<UPN>A123456789012", "<UPN>A123456789012<Sex>F</Sex>")
            .fails("a child outside Children", "</Children>", "</Children><Child/>")
            .passes("the conference date in the episode itself", "<Assessments>", "<DateOfInitialCPC/><Assessments>");

    public static final StructureCheck OTHER_YEAR = StructureCheck.error(
                    "STRUCT-OTHER-YEAR", "An element belongs to the census of another year")
            .why("Each year has its own specification, and an element that it dropped or does not have yet may have the"
                    + " file refused.")
            .cause("The export was not brought up to the year's specification, or is ahead of it.")
            .fix("Ask for the year's version of the export; Sex replaced GenderCurrent from 2024 to 2025.")
            .fails("gender beside sex in 2025 to 2026", "<Sex>", "<GenderCurrent>2</GenderCurrent><Sex>")
            .fails(2024, "sex beside gender in 2023 to 2024", "</GenderCurrent>", "</GenderCurrent><Sex>F</Sex>")
            .fails(
                    2026,
                    "pre-proceedings before 2026 to 2027",
                    "</CINdetails>",
                    "<PreProceedingsandFGDM/></CINdetails>")
            .fails("the levels block of before 2022", "</Header>", "<Content/></Header>")
            .passes(2027, "pre-proceedings in 2026 to 2027", "</CINdetails>", "<PreProceedingsandFGDM/></CINdetails>")
            .passes(2024, "gender in 2023 to 2024", "<GenderCurrent>2<", "<GenderCurrent>0<");

    public static final StructureCheck ORDER = StructureCheck.error(
                    "STRUCT-ORDER", "An element stands after one that it must come before")
            .why("The specification gives the elements of a block in an order, and a file in another may be refused.")
            .cause("ReferralNFA is the usual one: it comes after the section 47 enquiries.")
            .fix("Put the elements in the order of the specification; `windscreen convert` to tables and back does so.")
            .fails(
                    "the need before the source",
                    "(<ReferralSource>.*?</ReferralSource>)(\\s*)(<PrimaryNeedCode>.*?</PrimaryNeedCode>)",
                    "$3$2$1")
            .fails("ReferralNFA before the enquiries", "(<Section47>.*)(<ReferralNFA>.*?</ReferralNFA>)", "$2$1")
            .fails(
                    "characteristics after the episodes",
                    "(<ChildCharacteristics>.*?)(<CINdetails>.*</CINdetails>)",
                    "$2$1")
            .passes("several enquiries", "(<Section47>.*</Section47>)", "$1$1");

    public static final StructureCheck REPEATED = StructureCheck.error(
                    "STRUCT-REPEATED", "An element that may stand once stands again")
            .leavesUnread()
            .why("Only the first of them is taken, so that what the others say is lost.")
            .cause("The export writes one block for each row of a joined table.")
            .fix("Give the element once; several disabilities, factors and reviews stand in one block.")
            .fails("two dates of birth", "<Sex>", "<PersonBirthDate>2014-02-19</PersonBirthDate><Sex>")
            .fails(
                    "two blocks of disabilities",
                    "</Disabilities>",
                    "</Disabilities><Disabilities><Disability>LD</Disability></Disabilities>")
            .fails("two headers", "<Children>", "<Header/><Children>")
            .fails("two sources", "</Source>", "</Source><Source/>")
            .passes("two assessments", "(<Assessments>.*</Assessments>)", "$1$1")
            .passes("two blocks of reviews, which some systems write", "(<Reviews>.*</Reviews>)", "$1$1");

    public static final StructureCheck MISSING_BLOCK = StructureCheck.error(
                    "STRUCT-MISSING-BLOCK", "A block that must be there is missing")
            .why("Without the block its items are all missing, and the file may be refused.")
            .cause("The child has no record of the kind in the case system, and the export leaves the block out.")
            .fix("Add the block to the export; its items were read as blank.")
            .fails("a child without an episode", "<CINdetails>.*</CINdetails>", "")
            .fails("a child without characteristics", "<ChildCharacteristics>.*</ChildCharacteristics>", "")
            .fails("a message without header", "<Header>.*</Header>", "")
            .fails("no child at all", "<Child>.*</Child>", "")
            .passes("an episode without assessments", "<Assessments>.*</Assessments>", "");

    private BlockChecks() {}
}

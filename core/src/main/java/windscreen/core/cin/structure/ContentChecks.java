package windscreen.core.cin.structure;

/// Checks of what elements hold.
public final class ContentChecks {

    public static final StructureCheck MISSING_ELEMENT = StructureCheck.error(
                    "STRUCT-MISSING-ELEMENT", "An element that must be there is missing or empty")
            .why("The specification has it in every block of the kind, and a file without it may be refused.")
            .cause("The item is not recorded, and the export leaves the element out or empty.")
            .fix("Record the item, or have the export write the code for not known where there is one.")
            .fails("no ethnicity", "<Ethnicity>WBRI</Ethnicity>", "")
            .fails("an empty start", "<CPPstartDate>.*?</CPPstartDate>", "<CPPstartDate/>")
            .fails("spaces for a flag", "<ReferralNFA>false<", "<ReferralNFA>  <")
            .fails("no sex in 2025 to 2026", "<Sex>F</Sex>", "")
            .fails("a list of disabilities without any", "(<Disabilities>).*(</Disabilities>)", "$1$2")
            .fails("an empty factor among others", "<AssessmentFactors>3B<", "<AssessmentFactors><")
            .fails("a list of reviews without any", "(<Reviews>).*(</Reviews>)", "$1$2")
            .fails("no authority in the header", "<LEA>999</LEA>", "")
            .passes("no closure, which an open case has not", "<Assessments>", "<CINclosureDate/><Assessments>")
            .passes("an episode from before referral sources were asked", "<ReferralSource>2A</ReferralSource>", "");

    public static final StructureCheck NOT_A_DATE = StructureCheck.error(
                    "STRUCT-NOT-A-DATE", "Something that is no date stands where a date must")
            .why("It is taken for missing by every rule, and the file may be refused.")
            .cause("The export writes dates as day/month/year, or the date does not exist.")
            .fix("Give the date as YYYY-MM-DD.")
            .fails("day first", "<CPPendDate>.*?<", "<CPPendDate>12/12/2025<")
            .fails("a day that does not exist", "<CPPendDate>.*?<", "<CPPendDate>2025-02-29<")
            .fails("words", "<PersonBirthDate>.*?<", "<PersonBirthDate>not known<")
            .fails("a time without its date", "<DateTime>.*?<", "<DateTime>09:30<")
            .failsUnseen(
                    "a year no child was born in",
                    "<PersonBirthDate>.*?<",
                    "<PersonBirthDate>1066-10-14<",
                    "1066 is a year as good as any to a schema")
            .passes("spaces around it", "<CPPendDate>.*?<", "<CPPendDate> 2025-12-12 <")
            .passes("a leap day", "<CPPendDate>.*?<", "<CPPendDate>2024-02-29<");

    public static final StructureCheck DATE_WITH_TIME = StructureCheck.query(
                    "STRUCT-DATE-WITH-TIME", "A date carries a time")
            .why("The census takes the day alone; the time is left out here, and may have the file refused elsewhere.")
            .cause("The export writes the database's date and time as it stands.")
            .fix("Give the day alone, as YYYY-MM-DD.")
            .fails("midnight", "<CPPendDate>.*?<", "<CPPendDate>2025-12-12T00:00:00<")
            .passes("the header's date and time", "T09:30:00", "T00:00:00");

    public static final StructureCheck NOT_A_NUMBER = StructureCheck.error(
                    "STRUCT-NOT-A-NUMBER", "Something that is no whole number stands where one must")
            .why("Nothing can be counted with it, and the file may be refused.")
            .cause("The export writes a word, a decimal or a minus where there is no count.")
            .fix("Give a whole number in digits, 0 for none.")
            .fails("a word", "<NumberOfPreviousCPP>0<", "<NumberOfPreviousCPP>none<")
            .fails("a decimal", "<NumberOfPreviousCPP>0<", "<NumberOfPreviousCPP>1.0<")
            .fails("less than nothing", "<NumberOfPreviousCPP>0<", "<NumberOfPreviousCPP>-1<")
            .passes("nought", "<NumberOfPreviousCPP>0<", "<NumberOfPreviousCPP>0<")
            .passes("leading noughts", "<NumberOfPreviousCPP>0<", "<NumberOfPreviousCPP>002<");

    public static final StructureCheck NOT_A_FLAG = StructureCheck.error(
                    "STRUCT-NOT-A-FLAG", "Something that is neither true nor false stands where one must")
            .why("Nobody can tell which is meant, and the file may be refused.")
            .cause("The export writes yes and no, Y and N, or a letter case of its own.")
            .fix("Give true or false; 1 and 0, TRUE and FALSE are taken too.")
            .fails("yes", "<ReferralNFA>false<", "<ReferralNFA>yes<")
            .fails("a capital at the front", "<ReferralNFA>false<", "<ReferralNFA>False<")
            .passes("nought", "<ReferralNFA>false<", "<ReferralNFA>0<")
            .passes("capitals", "<ReferralNFA>false<", "<ReferralNFA>FALSE<");

    public static final StructureCheck STRAY_TEXT = StructureCheck.error(
                    "STRUCT-STRAY-TEXT", "Text stands between elements, where none belongs")
            .leavesUnread()
            .why("Nothing reads it, and the file may be refused.")
            .cause("A template of the export has a word or a bracket too many.")
            .fix("Take the text out of the export.")
            .fails("a name left over", "<UPN>", "UPN <UPN>")
            .fails("beside the children", "<Child>", "and <Child>")
            .fails("in the header", "</Source>", "x</Source>")
            .passes("a comment", "<UPN>", "<!-- UPN --><UPN>")
            .passes("line breaks", "<UPN>", "\n\n\t<UPN>");

    public static final StructureCheck ATTRIBUTE = StructureCheck.query(
                    "STRUCT-ATTRIBUTE", "An element carries an attribute, and the census has none")
            .leavesUnread()
            .why("What it says is not read, and it may have the file refused.")
            .cause("The export is a general XML export of the database.")
            .fix("Have the export write elements only.")
            .fails("a number of the child", "<Child>", "<Child id=\"1\">")
            .fails("on an element of text", "<Ethnicity>", "<Ethnicity source=\"school\">")
            .passes(
                    "the place of a schema",
                    "<Message>",
                    "<Message xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:noNamespaceSchemaLocation=\"cin.xsd\">");

    public static final StructureCheck CELL_CUT = StructureCheck.error(
                    "STRUCT-CELL-CUT", "An element's text is longer than any value of the census")
            .leavesUnread()
            .why("Only its beginning is read.")
            .cause("Case notes stand in a field of the census, or an element is not closed where it should be.")
            .fix("Put the element's text right.")
            .failsUnseen(
                    "ten thousand and one letters",
                    "<SoftwareCode>Example<",
                    "<SoftwareCode>" + "x".repeat(10_001) + "<",
                    "the specification names no longest text")
            .passes("ten thousand letters", "<SoftwareCode>Example<", "<SoftwareCode>" + "x".repeat(10_000) + "<");

    public static final StructureCheck NAMESPACE = StructureCheck.information(
                    "STRUCT-NAMESPACE", "The message names a namespace")
            .why("It is ignored here; a reader that goes by the specification may not know the elements for those of"
                    + " the census.")
            .cause("The export puts a namespace of its own on the message.")
            .fix("Nothing need be done unless the file is refused for it.")
            .fails("one for the whole message", "<Message>", "<Message xmlns=\"urn:example\">")
            .passes("none", "<Message>", "<Message >");

    private ContentChecks() {}
}

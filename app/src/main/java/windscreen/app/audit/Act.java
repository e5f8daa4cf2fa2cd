package windscreen.app.audit;

/// What somebody did, before it is written down.
///
/// @param who      the person
/// @param what     a short word of the past: `saw`, `exported`, `amended`
/// @param returnId the return concerned, empty when none
/// @param child    the child concerned, empty when none or many
/// @param detail   whatever else is to be known
public record Act(String who, String what, String returnId, String child, String detail) {

    public static Act of(String who, String what) {
        return new Act(who, what, "", "", "");
    }

    public Act in(String otherReturn) {
        return new Act(who, what, otherReturn, child, detail);
    }

    public Act about(String otherChild) {
        return new Act(who, what, returnId, otherChild, detail);
    }

    public Act saying(String otherDetail) {
        return new Act(who, what, returnId, child, otherDetail);
    }
}

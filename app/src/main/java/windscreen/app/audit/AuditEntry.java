package windscreen.app.audit;

import java.time.Instant;

/// One line of the audit.
///
/// @param number   its number, from 1 without gaps
/// @param at       when, to the microsecond
/// @param who      the person
/// @param what     what they did, as a short word of the past: `saw`, `exported`, `amended`
/// @param returnId the return concerned, empty when none
/// @param child    the child concerned, empty when none or many
/// @param detail   whatever else is to be known, without any child's data but identifiers
/// @param seal     what chains it to the entry before
public record AuditEntry(
        long number, Instant at, String who, String what, String returnId, String child, String detail, String seal) {}

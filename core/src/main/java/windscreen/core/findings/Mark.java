package windscreen.core.findings;

import windscreen.core.table.Place;

/// A cell that a rule compared.
///
/// @param place the record it stands in
/// @param field the column
/// @param value its raw text, empty when blank
public record Mark(Place place, String field, String value) {}

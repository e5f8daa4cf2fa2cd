/// Reads SSDA903 files: tables known by their columns, this year told from last, derived values worked out, records
/// gathered into children.
@NullMarked
package windscreen.core.ssda903.read;

import org.jspecify.annotations.NullMarked;

/// The authority's own record outside the core: the analytic store that holds it, and reading it from databases and
/// Parquet files. The store is a cache that a load fills anew; nothing people do is kept in it.
@NullMarked
package windscreen.app.pathway;

import org.jspecify.annotations.NullMarked;

/// The command line: one class for each subcommand. Nothing here may touch Spring, whose start costs
/// more than most commands take.
@NullMarked
package windscreen.app.cli;

import org.jspecify.annotations.NullMarked;

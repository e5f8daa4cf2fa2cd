package windscreen.core.handbook;

import java.util.List;

/// One page of the reference.
///
/// @param path   where it stands, without ending: `ssda903/rules/episodes`
/// @param title  its title
/// @param blocks what it says, top down
public record Page(String path, String title, List<Block> blocks) {}

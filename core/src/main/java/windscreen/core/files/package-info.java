/// Files as people have them: found in folders and zips, told apart by what is inside, read as text whatever their
/// encoding. Nothing here trusts a file.
@NullMarked
package windscreen.core.files;

import org.jspecify.annotations.NullMarked;

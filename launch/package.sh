# Makes the zips that people without a clone are given. Sourced by dev, in bash.

# What the app and its libraries use of Java, found with jdeps, and what only shows at run time: zipfs to read
# zips as folders, charsets and localedata for files and dates as England writes them.
runtime_modules=java.base,java.compiler,java.desktop,java.instrument,java.logging,java.management,java.naming
runtime_modules+=,java.net.http,java.prefs,java.rmi,java.scripting,java.security.jgss,java.sql,java.xml
runtime_modules+=,jdk.charsets,jdk.localedata,jdk.management,jdk.unsupported,jdk.zipfs

# make_packages ROOT JDK: leaves target/windscreen-VERSION-linux-x64.zip, with a Java of its own, and
# target/windscreen-VERSION-windows.zip, which needs Java 25 on the machine.
make_packages() {
  local root=$1 jdk=$2 version work linux windows
  command -v zip >/dev/null || { echo "dev package needs the zip command: install it and run this again." >&2 && return 1; }
  version=$(sed -n 's|^  <version>\(.*\)</version>|\1|p' "$root/pom.xml" | head -n 1)
  work=$root/target/package
  linux=$work/windscreen-$version
  windows=$work/windows/windscreen-$version
  rm -rf "$work"
  mkdir -p "$linux/launch" "$windows/launch"

  build_app "$root" && unpack_app "$root" "$jdk/bin/java" "$linux/app" || return 1
  cp -R "$linux/app" "$windows/app"
  for folder in "$linux" "$windows"; do
    cp "$root/LICENSE" "$root/NOTICE" "$folder"
    cp "$root/app/target/windscreen.cdx.json" "$folder/bill-of-materials.cdx.json"
  done

  cp "$root/windscreen" "$linux"
  cp "$root/launch/java25.sh" "$root/launch/make-aot.sh" "$linux/launch"
  linux_readme >"$linux/README.txt"
  make_runtime "$jdk" "$linux/runtime" || return 1
  "$linux/windscreen" --version >/dev/null || return 1
  zip_folder "$linux" "$root/target/windscreen-$version-linux-x64.zip" || return 1

  with_carriage_returns "$root/windscreen.cmd" >"$windows/windscreen.cmd"
  with_carriage_returns "$root/launch/java25.cmd" >"$windows/launch/java25.cmd"
  with_carriage_returns "$root/launch/make-aot.cmd" >"$windows/launch/make-aot.cmd"
  windows_readme | with_carriage_returns >"$windows/README.txt"
  zip_folder "$windows" "$root/target/windscreen-$version-windows.zip"
}

# make_runtime JDK DEST: a Java with only what Windscreen uses, linked from JDK.
make_runtime() {
  echo "Linking the runtime" >&2
  "$1/bin/jlink" --add-modules "$runtime_modules" --include-locales=en --strip-java-debug-attributes \
    --no-header-files --no-man-pages --compress=zip-6 --output "$2" || return 1
  # The archive of the runtime's own classes that a downloaded Java carries; starts are slow without it.
  "$2/bin/java" -XX:+UseSerialGC -Xshare:dump >/dev/null 2>&1
}

# zip_folder FOLDER ZIP: the zip holds the one folder.
zip_folder() {
  rm -f "$2"
  (cd "${1%/*}" && zip -q -r -X "$2" "${1##*/}") || return 1
  echo "$2 ($(du -m "$2" | cut -f 1) MB)"
}

with_carriage_returns() {
  sed -e 's/\r$//' -e 's/$/\r/' "$@"
}

linux_readme() {
  cat <<'TEXT'
Windscreen: the children's services data job, in one program, on one machine, offline.

Start it:      ./windscreen          then open the address that it prints
Try it first:  ./windscreen demo     the same, with invented data
Check a file:  ./windscreen validate PATH
All commands:  ./windscreen --help

Nothing needs installing: the folder "runtime" is the Java it runs on. Nothing leaves this machine.
TEXT
}

windows_readme() {
  cat <<'TEXT'
Windscreen: the children's services data job, in one program, on one machine, offline.

Before the first start, Java 25 must be on this machine. Ask for "Eclipse Temurin 25"
(https://adoptium.net): its installer, or its zip unpacked in a folder that JAVA_HOME names.

Start it:      windscreen          then open the address that it prints
Try it first:  windscreen demo     the same, with invented data
Check a file:  windscreen validate PATH
All commands:  windscreen --help

Type these in a command prompt opened in this folder, or double-click windscreen.cmd to start.
Nothing leaves this machine.
TEXT
}

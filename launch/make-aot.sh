#!/bin/sh
# Makes a start-up cache: a rehearsal of Windscreen whose loaded classes Java keeps in a file. Started by
# windscreen on first use, detached, with nothing to say and nobody waiting; when it fails, the program merely
# goes on starting as it did.
#
# make-aot.sh FACE CACHE_FOLDER PID JAVA_HOME KEY APP OPTION...
face=$1 cache=$2 pid=$3 java25_home=$4 key=$5 app=$6
shift 6

mkdir -p "$cache" || exit
# The key is written first: another start meanwhile does not begin the same work.
printf '%s\n%s\n' "$app" "$key" >"$cache/$face.key" || exit

# Whoever started us goes first: a command until it ends, a server until it has surely started.
waited=0
while [ $waited -lt 20 ] && kill -0 "$pid" 2>/dev/null; do
  sleep 1
  waited=$((waited + 1))
done

# The caches of this place's earlier builds are of no more use.
for old in "${cache%/*}"/*/; do
  [ "${old%/}" != "$cache" ] || continue
  for old_key in "$old"cli.key "$old"server.key; do
    IFS= read -r old_app 2>/dev/null <"$old_key" && [ "$old_app" = "$app" ] && rm -rf "$old" && break
  done
done

making=$cache/$face.making.$$
rehearsal=$(mktemp -d) || exit
cd "$rehearsal" || exit
nice -n 19 "$java25_home/bin/java" "$@" -Dwindscreen.rehearsal="$face" -Djava.io.tmpdir="$rehearsal" \
  -XX:AOTCacheOutput="$making" -jar "$app/windscreen.jar" &&
  mv "$making" "$cache/$face.aot"
rm -rf "$rehearsal" "$making"*

# Builds the app from a clone and unpacks it as it is run. Sourced by windscreen and dev, in bash.

# build_app ROOT [MAVEN_OPTION...]: makes the app's jar without running tests, telling on standard error how far
# it is. The whole of Maven's output is in target/build.log, and its errors are shown when the build fails.
build_app() {
  local root=$1 log=$1/target/build.log line downloads=0 status
  shift
  mkdir -p "$root/target"
  echo "Building Windscreen (the first time, libraries are downloaded; this takes a few minutes)" >&2
  : >"$log"
  set -o pipefail
  "$root/mvnw" -f "$root/pom.xml" -B -pl app -am package \
    -Dmaven.test.skip -Djacoco.skip -Dspotless.check.skip "$@" </dev/null 2>&1 |
    while IFS= read -r line; do
      printf '%s\n' "$line" >>"$log"
      case $line in
        *"Building Windscreen"*) line=${line#*Building } && echo "  ${line%% [0-9]*}" >&2 ;;
        *"Downloaded from"*)
          downloads=$((downloads + 1))
          [ $((downloads % 50)) -ne 0 ] || echo "  $downloads files downloaded" >&2
          ;;
      esac
    done
  status=$?
  set +o pipefail
  if [ $status -ne 0 ]; then
    echo "The build failed; the whole of its output is in $log. It said:" >&2
    grep -E '^\[ERROR\]' "$log" | head -n 15 >&2
    return 1
  fi
}

# unpack_app ROOT JAVA DEST: puts the jar and its libraries into DEST in the layout that starts fastest, beside
# an id of its content, which names the caches made from it.
unpack_app() {
  local root=$1 java=$2 dest=$3 jar
  jar=$(ls -t "$root"/app/target/windscreen-app-*-boot.jar | head -n 1) || return 1
  rm -rf "$dest"
  "$java" -Djarmode=tools -jar "$jar" extract --destination "$dest" >/dev/null || return 1
  mv "$dest"/windscreen-app-*.jar "$dest/windscreen.jar"
  (cd "$dest" && cat windscreen.jar lib/*.jar) | cksum | tr -cs '0-9\n' '-' >"$dest/build-id"
}

# Finds a Java 25 in the places where people have one. Sourced by mvnw and windscreen, in any POSIX shell.
# Nothing is started: the version is read from the "release" file that every JDK and runtime carries,
# so that looking costs a few milliseconds.

# java25_fits HOME KIND: is HOME a Java we can use? KIND jdk wants version 25 with a compiler, to build;
# KIND java wants version 25 or newer, to run.
java25_fits() {
  [ -x "$1/bin/java" ] && [ -r "$1/release" ] || return 1
  [ "$2" = java ] || [ -x "$1/bin/javac" ] || return 1
  while IFS='=' read -r java25_key java25_value; do
    [ "$java25_key" = JAVA_VERSION ] || continue
    java25_version=${java25_value#\"}
    java25_version=${java25_version%%[!0-9.]*}
    java25_value=${java25_version%%.*}
    [ "$java25_value" = 25 ] && return 0
    [ "$2" = java ] && [ "${java25_value:-0}" -gt 25 ]
    return
  done <"$1/release"
  return 1
}

# java25_find KIND: sets java25_home and java25_version, or returns 1 when there is none.
java25_find() {
  java25_home=${JAVA_HOME-}
  [ -n "$java25_home" ] && java25_fits "$java25_home" "$1" && return 0
  java25_home=$(command -v java) || java25_home=
  if [ -n "$java25_home" ]; then
    java25_home=$(readlink -f "$java25_home" 2>/dev/null) || java25_home=
    java25_home=${java25_home%/bin/java}
    java25_fits "$java25_home" "$1" && return 0
  fi
  for java25_home in \
    /usr/lib/jvm/* \
    /usr/java/* \
    /opt/java/* /opt/jdk* /opt/*jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /home/linuxbrew/.linuxbrew/opt/openjdk*/libexec \
    "${HOME-}"/.sdkman/candidates/java/* \
    "${HOME-}"/.jdks/* \
    "/c/Program Files/Eclipse Adoptium"/* \
    "/c/Program Files/Microsoft"/jdk* \
    "/c/Program Files/Zulu"/* \
    "/c/Program Files/Amazon Corretto"/* \
    "/c/Program Files/Java"/*; do
    java25_fits "$java25_home" "$1" && return 0
  done
  java25_home=
  return 1
}

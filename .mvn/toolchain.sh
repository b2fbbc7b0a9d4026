# Finds a JDK 25 or newer and Maven 3.8 or newer; sourced by ./parley and ./check. Works with the bash of macOS too (3.2).

# The feature version of the JDK in a folder, read from its release file: starting each java to ask would take longer.
jdk_version() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

find_jdk() {
  local java candidate version
  java=$(command -v java 2>/dev/null) && java=$(readlink -f "$java" 2>/dev/null || true)
  for candidate in "${JAVA_HOME:-}" "${java%/bin/java}" \
    /usr/lib/jvm/* /opt/*jdk* /opt/*java* /opt/*/*jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -n "$candidate" ] || continue
    version=$(jdk_version "$candidate") || continue
    if [ "${version:-0}" -ge 25 ]; then
      printf '%s\n' "$candidate"
      return 0
    fi
  done
  if [ -x /usr/libexec/java_home ] && candidate=$(/usr/libexec/java_home -v 25+ 2>/dev/null); then
    printf '%s\n' "$candidate"
    return 0
  fi
  return 1
}

require_jdk() {
  if ! JAVA_HOME=$(find_jdk); then
    echo "$1: no JDK 25 or newer found (looked in JAVA_HOME, PATH and the usual folders); install one, for example Temurin from https://adoptium.net, or set JAVA_HOME to it." >&2
    exit 2
  fi
  export JAVA_HOME
  # Maven's own libraries use what newer JDKs warn of; an older JDK does not know the option, so it is not in jvm.config.
  export MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow"
}

require_maven() {
  local version major minor
  # Maven itself must run on the JDK that was found: some build plugins need more than Java 17.
  if ! command -v mvn >/dev/null 2>&1 || ! version=$(cd "$root" && mvn --version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p'); then
    version=
  fi
  major=${version%%.*}
  minor=${version#*.}
  minor=${minor%%.*}
  if [ -z "$version" ] || [ "$major" -lt 3 ] || { [ "$major" -eq 3 ] && [ "${minor:-0}" -lt 8 ]; }; then
    echo "$1: Maven 3.8 or newer is needed to build${version:+, found $version}; install it (apt install maven, brew install maven, or https://maven.apache.org)." >&2
    exit 2
  fi
}

# Two builds in one folder would overwrite each other's classes: the second waits.
lock_build() {
  mkdir -p "$root/target"
  if command -v flock >/dev/null 2>&1; then
    exec 9>"$root/target/build.lock"
    if ! flock -n 9; then
      echo "$1: waiting for another build of Parley to end." >&2
      flock 9
    fi
    return
  fi
  until mkdir "$root/target/build.lock.d" 2>/dev/null; do
    echo "$1: waiting for another build of Parley to end (if there is none, remove $root/target/build.lock.d)." >&2
    sleep 5
  done
  trap 'rmdir "$root/target/build.lock.d"' EXIT
}

unlock_build() {
  if command -v flock >/dev/null 2>&1; then
    exec 9>&-
  else
    rmdir "$root/target/build.lock.d"
    trap - EXIT
  fi
}

# Java reads file names in the locale's encoding: under plain C or POSIX those with accents could not be opened.
use_utf8() {
  case ${OSTYPE:-} in darwin*) return ;; esac
  case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
    *UTF-8* | *utf8* | *UTF8* | *utf-8*) ;;
    *) export LC_ALL=C.UTF-8 ;;
  esac
}

# shellcheck shell=bash
# What the scripts ./run, ./test, ./check, ./langtisch and .ci/run share: they find JDK 25, Maven, Node.js and
# Chromium, or install them where that is possible (Debian, as root), and build the portal.
# To be sourced after `set -euo pipefail`. Everything is said on stderr; stdout belongs to results.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
portal=$root/target/portal

say() { printf '%s\n' "$*" >&2; }

fail() {
  say "$@"
  exit 1
}

# --- tools ---------------------------------------------------------------------------------------------------------

can_install() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; }

# Installs the first of the Debian packages given that there is; says nothing when there is none.
install_one_of() {
  can_install || return 1
  local package attempt
  for attempt in known refreshed; do
    [ "$attempt" = known ] || apt-get -qq update >&2 || return 1
    for package in "$@"; do
      apt-cache show "$package" >/dev/null 2>&1 || continue
      say "Installing $package from Debian's packages (about a minute) ..."
      DEBIAN_FRONTEND=noninteractive apt-get -qq install --yes --no-install-recommends "$package" >/dev/null 2>&1 &&
        return 0
    done
  done
  return 1
}

is_jdk_25() { [ -x "$1/bin/javac" ] && grep -qs '^JAVA_VERSION="25\b' "$1/release"; }

find_jdk_25() {
  local candidate on_path
  on_path=$(command -v javac || true)
  for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/*25* "${HOME:-/nowhere}"/.sdkman/candidates/java/25* \
    /Library/Java/JavaVirtualMachines/*25*/Contents/Home \
    "${on_path:+$(dirname "$(dirname "$(readlink -f "$on_path")")")}"; do
    if [ -n "$candidate" ] && is_jdk_25 "$candidate"; then
      printf '%s\n' "$candidate"
      return 0
    fi
  done
  return 1
}

# Sets JAVA_HOME to a JDK 25, whatever the machine's default Java is.
need_jdk() {
  JAVA_HOME=$(find_jdk_25) ||
    { install_one_of openjdk-25-jdk-headless temurin-25-jdk && JAVA_HOME=$(find_jdk_25); } ||
    fail "Langtisch needs a JDK 25 and found none (looked at JAVA_HOME, /usr/lib/jvm and PATH)." \
      "Get one from https://adoptium.net (Temurin 25) or your system's packages (Debian: openjdk-25-jdk)," \
      "then set JAVA_HOME to its folder if it is not found by itself."
  export JAVA_HOME
}

is_maven_recent() {
  local version
  version=$(mvn --batch-mode --version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p' | head -1)
  [ -n "$version" ] && [ "$(printf '3.8\n%s\n' "$version" | sort -V | head -1)" = 3.8 ]
}

need_maven() {
  if ! command -v mvn >/dev/null; then
    install_one_of maven || fail "Langtisch is built with Maven 3.8 or newer, and there is no mvn on the PATH." \
      "Get it from https://maven.apache.org or your system's packages (Debian: apt-get install maven)."
  fi
  is_maven_recent || fail "Langtisch is built with Maven 3.8 or newer; this one is older: $(command -v mvn)"
}

need_npm() {
  command -v npm >/dev/null || install_one_of npm ||
    fail "The files of the user interface come from npm packages, and there is no npm on the PATH." \
      "Get Node.js from https://nodejs.org or your system's packages (Debian: apt-get install nodejs npm)."
}

# For the browser tests. LANGTISCH_CHROMIUM names another Chromium or Chrome.
need_chromium() {
  local name
  if [ -n "${LANGTISCH_CHROMIUM:-}" ]; then
    [ -x "$LANGTISCH_CHROMIUM" ] || fail "LANGTISCH_CHROMIUM is no program: $LANGTISCH_CHROMIUM"
    return 0
  fi
  for name in chromium chromium-browser google-chrome google-chrome-stable; do
    if command -v "$name" >/dev/null; then
      LANGTISCH_CHROMIUM=$(command -v "$name")
      export LANGTISCH_CHROMIUM
      return 0
    fi
  done
  install_one_of chromium ||
    fail "The browser tests need Chromium and found none." \
      "Install it (Debian: apt-get install chromium), name one in LANGTISCH_CHROMIUM, or run ./test --fast."
  need_chromium
}

maven() {
  # Maven 3.8 itself calls what Java 25 warns of.
  local -x MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow"
  need_jdk
  need_maven
  need_npm
  mvn --batch-mode -Dstyle.color=never --file "$root/pom.xml" "$@"
}

# --- portal --------------------------------------------------------------------------------------------------------

# True when a source is newer than the last build, or there was none. Folders count, so a deleted file is seen too.
is_portal_stale() {
  [ ! -e "$portal/.built" ] || [ -n "$(find "$root/src/main" "$root/pom.xml" "$root/package-lock.json" \
    "$root/build/ui-files" -newer "$portal/.built" -print -quit)" ]
}

# Builds the jar and unpacks it: an unpacked jar starts faster. Without the tests and what only they need.
build_portal() {
  is_portal_stale || return 0
  need_jdk
  if [ -e "$portal/.built" ]; then
    say "Sources have changed: building the portal (about 30 seconds) ..."
  else
    say "First start: fetching libraries and building the portal (2 to 5 minutes, depending on the line) ..."
  fi
  mkdir -p "$root/target"
  touch "$root/target/.building"
  maven --quiet -Dmaven.test.skip=true -Dspotless.check.skip=true -DwithoutBrowserTests package >&2
  rm -rf "$portal"
  "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$root/target/langtisch.jar" extract --destination "$portal" >&2
  mv "$root/target/.building" "$portal/.built"
}

# The command that starts the jar; callers add options of their own.
set_portal_command() {
  need_jdk
  export LANGTISCH_DATA=${LANGTISCH_DATA:-$root/data}
  # The serial collector and small object headers: least work for each request on a small machine with a small heap
  # (./check page-speed).
  # Options of one's own may be several words; the scripts use the command.
  # shellcheck disable=SC2206,SC2034
  portal_command=("$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED -Xmx1g -XX:+UseSerialGC
    -XX:+UseCompactObjectHeaders -Xlog:disable -Xlog:all=error:stderr
    ${LANGTISCH_JAVA_OPTIONS:-})
}

# --- tests ---------------------------------------------------------------------------------------------------------

# Runs Maven with the arguments given, shows one line for each test class and what failed, keeps the rest in a file.
run_tests() {
  local log=$root/target/tests.log status=0
  mkdir -p "$root/target"
  rm -rf "$root/target/surefire-reports"
  set +e
  maven --no-transfer-progress "$@" 2>&1 | tee "$log" |
    grep --line-buffered -E '^\[[A-Z]+\] +(Tests run:.* -- in |[A-Za-z]+Tests\.)|^\[ERROR\]' >&2
  status=${PIPESTATUS[0]}
  set -e
  [ "$status" = 0 ] || say "The whole output stands in target/tests.log."
  return "$status"
}

# Tests, failures, errors and skipped ones of the last run, from Surefire's reports.
test_totals() {
  cat "$root"/target/surefire-reports/TEST-*.xml 2>/dev/null | grep -o '<testsuite [^>]*' | awk '
    function number(name) { return match($0, " " name "=\"[0-9]+") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 3) : 0 }
    { tests += number("tests"); failures += number("failures"); errors += number("errors"); skipped += number("skipped") }
    END { printf "%d tests, %d failures, %d errors, %d skipped", tests, failures, errors, skipped }'
}

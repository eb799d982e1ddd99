# shellcheck shell=bash
# Builds Stemma when its sources are newer than what was built. Sourced by ./stemma and ./check, which set ROOT and JDK_HOME.
#
#   is_built            whether the jar, its libraries and a stamp newer than every source are there
#   lock_build          waits until no other process builds this checkout; unlock_build lets the next one in
#   build_if_needed     builds with Maven under the lock; returns 1 on failure, having shown the end of the log
#   stamp_start/finish  around any build that leaves a runnable jar
#
# The stamp carries the time at which a build *began*, so that a source saved during the build counts as newer.

STEMMA_JAR=$ROOT/app/target/stemma.jar
STEMMA_LIB=$ROOT/app/target/lib
BUILD_LOG=$ROOT/target/build.log
BUILD_STAMP=$ROOT/target/built
BUILD_LOCK=$ROOT/target/build.lock

is_built() {
  [ -f "$STEMMA_JAR" ] && [ -d "$STEMMA_LIB" ] && [ -f "$BUILD_STAMP" ] || return 1
  # Folders count too: a deleted file makes its folder newer.
  [ -z "$(find "$ROOT"/pom.xml "$ROOT"/*/pom.xml "$ROOT"/*/src/main -newer "$BUILD_STAMP" -print 2>/dev/null | head -n 1)" ]
}

stamp_start() {
  touch "$BUILD_STAMP.next"
  # Libraries of older versions would stay on the classpath.
  if [ -d "$STEMMA_LIB" ] && [ -n "$(find "$ROOT"/pom.xml "$ROOT"/*/pom.xml -newer "$STEMMA_LIB" -print | head -n 1)" ]; then
    rm -rf "$STEMMA_LIB"
  fi
}

stamp_finish() {
  mv "$BUILD_STAMP.next" "$BUILD_STAMP"
}

lock_build() {
  if ! mkdir -p "$ROOT/target" 2>/dev/null || [ ! -w "$ROOT/target" ]; then
    echo "Stemma has to be built, and $ROOT/target cannot be written; make that folder writable, or copy the checkout to a place that is." >&2
    return 1
  fi
  if command -v flock >/dev/null 2>&1; then
    exec 9>"$BUILD_LOCK"
    flock -n 9 || {
      echo "Waiting for another build of Stemma to end…" >&2
      flock 9
    }
  else
    lock_build_by_folder
  fi
}

# Where flock is missing (macOS): whoever makes the folder holds the lock; the lock of a process that is gone is broken.
lock_build_by_folder() {
  local folder=$BUILD_LOCK.d waited=0 holder
  until mkdir "$folder" 2>/dev/null; do
    [ "$waited" -ne 0 ] || echo "Waiting for another build of Stemma to end…" >&2
    waited=$((waited + 1))
    sleep 1
    holder=$(cat "$folder/pid" 2>/dev/null) || holder=""
    # No pid yet: its maker is about to write it, unless it died in between.
    if { [ -n "$holder" ] && ! kill -0 "$holder" 2>/dev/null; } || { [ -z "$holder" ] && [ "$waited" -ge 10 ]; }; then
      break_stale_lock "$folder" "$holder"
    fi
  done
  echo $$ >"$folder/pid"
  trap 'unlock_build' EXIT
  trap 'exit 130' INT TERM HUP
}

# Removes lock folder $1 if process $2 still stands in it. One breaker at a time, or the second would break a new lock.
break_stale_lock() {
  mkdir "$1.break" 2>/dev/null || return 0
  if [ "$(cat "$1/pid" 2>/dev/null)" = "$2" ]; then
    rm -rf "$1"
  fi
  rmdir "$1.break"
}

unlock_build() {
  if command -v flock >/dev/null 2>&1; then
    exec 9>&-
  elif [ "$(cat "$BUILD_LOCK.d/pid" 2>/dev/null)" = "$$" ]; then
    rm -rf "$BUILD_LOCK.d"
    trap - EXIT INT TERM HUP
  fi
}

# Compiles and packs without tests and without the fences of ./check, so that a newer JDK's new warnings stop no user.
run_maven_for_use() {
  cd "$ROOT" && JAVA_HOME=$JDK_HOME ./mvnw -q -ntp -B -Dmaven.test.skip=true -Dnofences -Dspotless.check.skip=true \
    -Denforcer.skip=true -pl app -am package </dev/null >"$BUILD_LOG" 2>&1
}

build_if_needed() {
  is_built && return 0
  lock_build || return 1
  if is_built; then # somebody else has built it while we waited
    unlock_build
    return 0
  fi
  if [ -f "$STEMMA_JAR" ]; then
    echo "Building Stemma (sources have changed)…" >&2
  else
    echo "Building Stemma (first use; a few minutes)…" >&2
  fi
  stamp_start
  if (run_maven_for_use); then
    stamp_finish
    unlock_build
  else
    unlock_build
    echo "Stemma could not be built; the end of $BUILD_LOG:" >&2
    grep -v '^WARNING: ' "$BUILD_LOG" | tail -n 25 >&2
    return 1
  fi
}

# Finds a JDK that can build and run Stemma. Sourced by ./stemma, ./check and .ci/run; runs nothing by itself.
#
#   find_jdk    sets JDK_HOME and JDK_MAJOR and returns 0, or returns 1 with JDK_HOME empty
#
# Order: STEMMA_JAVA_HOME, JAVA_HOME, the java on the PATH, then the newest in the usual folders. Each must hold javac
# too: Stemma builds itself on first use. Written for bash 3.2, which macOS has.

# shellcheck shell=bash disable=SC2034  # whoever sources this reads JDK_HOME and JDK_MAJOR

JDK_MINIMUM=21

# The major version of the JDK in folder $1 ("25"); nothing where there is no JDK.
jdk_major() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 0
  local version=""
  if [ -r "$1/release" ]; then
    version=$(sed -n 's/^JAVA_VERSION="\([^"]*\)".*/\1/p' "$1/release" | head -n 1)
  fi
  if [ -z "$version" ]; then
    version=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9][^ ]*\).*/\1/p' | head -n 1)
  fi
  case "$version" in
    1.*) version=${version#1.} ;; # "1.8.0" is 8
  esac
  version=${version%%[!0-9]*}
  printf '%s' "$version"
}

# Takes folder $1 as the JDK if it is a suitable one.
jdk_accept() {
  [ -n "$1" ] || return 1
  local major
  major=$(jdk_major "$1")
  [ -n "$major" ] && [ "$major" -ge "$JDK_MINIMUM" ] || return 1
  JDK_HOME=$1
  JDK_MAJOR=$major
}

# The file that $1 leads to after all symbolic links (readlink -f is missing on older macOS).
real_file() {
  local file=$1 target
  while [ -L "$file" ]; do
    target=$(readlink "$file")
    case "$target" in
      /*) file=$target ;;
      *) file=$(dirname "$file")/$target ;;
    esac
  done
  printf '%s' "$(cd -P "$(dirname "$file")" && pwd)/$(basename "$file")"
}

# The JDK that the java on the PATH belongs to; nothing for macOS's stub in /usr/bin, which belongs to none.
jdk_on_path() {
  local java home
  java=$(command -v java) || return 0
  home=$(dirname "$(dirname "$(real_file "$java")")")
  [ "$home" = /usr ] || printf '%s' "$home"
}

jdk_newest_in_usual_folders() {
  local folder major best="" best_major=0
  for folder in /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home "${HOME:-/nonexistent}"/.sdkman/candidates/java/* \
    "${HOME:-/nonexistent}"/.jdks/* /opt/*jdk*; do
    major=$(jdk_major "$folder")
    if [ -n "$major" ] && [ "$major" -gt "$best_major" ]; then
      best=$folder
      best_major=$major
    fi
  done
  printf '%s' "$best"
}

find_jdk() {
  JDK_HOME=""
  JDK_MAJOR=""
  if [ -n "${STEMMA_JAVA_HOME:-}" ]; then
    jdk_accept "$STEMMA_JAVA_HOME" # whoever names one means that one and no other
    return
  fi
  jdk_accept "${JAVA_HOME:-}" || jdk_accept "$(jdk_on_path)" || jdk_accept "$(jdk_newest_in_usual_folders)"
}

# One sentence for a person who has no suitable JDK.
jdk_missing() {
  if [ -n "${STEMMA_JAVA_HOME:-}" ]; then
    echo "STEMMA_JAVA_HOME is '$STEMMA_JAVA_HOME', which is no JDK $JDK_MINIMUM or newer (with bin/java and bin/javac); point it to one, or unset it and Stemma looks for one."
  else
    echo "Stemma needs a JDK $JDK_MINIMUM or newer and found none: install one (Debian and Ubuntu: apt install openjdk-21-jdk-headless; macOS: brew install openjdk; any system: adoptium.net), or set JAVA_HOME to its folder."
  fi
}

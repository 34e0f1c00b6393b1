#!/usr/bin/env bash
#
# Installs what Chainrule needs to run: a JDK of 17 or newer and, in a checkout, Maven to build it.
# Gradescope runs it once, as root, while it builds its image. Running it again changes nothing.
# In a package it then grades the two solutions that lie in self-check/ and fails when they do not get what they must,
# and has archives of class data made, with which every grading starts faster.

set -euo pipefail

readonly OLDEST_JAVA=17

say() {
  echo "setup.sh: $*" >&2
}

# Whether some JDK with a compiler is new enough; the one in JAVA_HOME, on the PATH or installed beside others.
has_jdk() {
  local javac release
  for javac in "${JAVA_HOME:+$JAVA_HOME/bin/javac}" "$(command -v javac || true)" \
    /usr/lib/jvm/*/bin/javac /Library/Java/JavaVirtualMachines/*/Contents/Home/bin/javac; do
    [[ -x $javac && -x ${javac%c} ]] || continue
    release=$("$javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
    ((${release:-0} >= OLDEST_JAVA)) && return 0
  done
  return 1
}

# A packaged tree is ready to run: only a checkout is built.
needs_maven() {
  [[ -f $here/pom.xml && ! -d $here/lib ]] && ! command -v mvn >/dev/null
}

# apt-get with its output kept back unless it fails.
quietly() {
  local said
  said=$(DEBIAN_FRONTEND=noninteractive apt-get -qq -o Dpkg::Use-Pty=0 "$@" 2>&1 </dev/null) || {
    echo "$said" >&2
    say "apt-get $1 failed; its messages stand above."
    exit 1
  }
}

# The JDK package of this distribution: 17 where it is offered, else its default.
jdk_package() {
  if [[ -n $(apt-cache madison "openjdk-$OLDEST_JAVA-jdk-headless" 2>/dev/null) ]]; then
    echo "openjdk-$OLDEST_JAVA-jdk-headless"
  else
    echo default-jdk-headless
  fi
}

install_with_apt() {
  quietly update
  local packages=()
  has_jdk || packages+=("$(jdk_package)")
  needs_maven && packages+=(maven)
  say "installing ${packages[*]}"
  quietly install -y --no-install-recommends "${packages[@]}"
}

install_what_is_missing() {
  local missing=()
  has_jdk || missing+=("a JDK $OLDEST_JAVA or newer")
  ! needs_maven || missing+=("Maven 3.6.3 or newer")
  ((${#missing[@]})) || return 0

  if command -v apt-get >/dev/null && ((EUID == 0)); then
    install_with_apt
    has_jdk || { say "this distribution offers no JDK $OLDEST_JAVA; install one and set JAVA_HOME to it."; exit 1; }
  else
    local list
    printf -v list ' and %s' "${missing[@]}"
    say "please install ${list# and }, then try again."
    exit 1
  fi
}

# A package brings two solutions of ours: one that cannot grade them fails its build, and not a class.
check_package() {
  [[ -d $here/lib && -d $here/self-check ]] || return 0
  bash "$here/run_autograder" self-check >&2 || { say "this package cannot grade here; the reason stands above."; exit 1; }
}

# What no grading should have to do again, done where the package and the JDK have their final place.
prepare_package() {
  [[ -d $here/lib ]] || return 0
  bash "$here/run_autograder" prepare >/dev/null || say "gradings will start slower than they could."
}

main() {
  here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
  install_what_is_missing
  check_package
  prepare_package
}

main "$@"

#!/usr/bin/env bash
# Runs one of the project's commands on a machine that has only Node.js and git: installs what is lacking, says what, and goes on.
set -euo pipefail
cd "$(dirname "$0")/.."

command=${1:?usage: scripts/bootstrap.sh demo|test|distros|bench [arguments]}
shift

# The simulator's module is built from C.
simulator_packages=(gcc make libc6-dev pkg-config libcurl4-gnutls-dev libjansson-dev nettle-dev libp11-kit-dev)
# Real tools and a second PKCS #11 module for the tests. What the demo needs to sign, the action installs by itself.
test_packages=(openssl libengine-pkcs11-openssl osslsigncode default-jdk-headless opensc softhsm2 gnupg-pkcs11-scd gnupg zip valgrind libgmp-dev shellcheck libxml2-utils cmark-gfm curl python3 rpm debsigs apksigner rsync)
# What makes root file systems of other releases.
distros_packages=(mmdebstrap debian-archive-keyring)
bench_packages=(openssl libengine-pkcs11-openssl osslsigncode default-jdk-headless softhsm2 opensc time)

case $command in
  demo) packages=("${simulator_packages[@]}") ;;
  test) packages=("${simulator_packages[@]}" "${test_packages[@]}") ;;
  distros) packages=("${simulator_packages[@]}" "${test_packages[@]}" "${distros_packages[@]}") ;;
  bench) packages=("${simulator_packages[@]}" "${bench_packages[@]}") ;;
  *) echo "scripts/bootstrap.sh: unknown command '$command'" >&2; exit 2 ;;
esac

if ! node -e 'const [major, minor] = process.versions.node.split("."); process.exit(major > 20 || (major == 20 && minor >= 19) ? 0 : 1)'; then
  echo "To build and test pkcs11-sign takes Node.js 20.19 or later; this is $(node --version). What is released runs on 20.3 and later." >&2
  exit 1
fi

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

install_packages() {
  local missing=() package
  for package in "${packages[@]}"; do
    dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return
  echo "Installing with apt-get: ${missing[*]}"
  local log
  log=$(mktemp)
  if ! { as_root env DEBIAN_FRONTEND=noninteractive apt-get update &&
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 install -y --no-install-recommends "${missing[@]}"; } >"$log" 2>&1; then
    tail -n 30 "$log" >&2
    echo "apt-get could not install what is missing (log: $log). Install it by hand: ${missing[*]}" >&2
    exit 1
  fi
  rm -f "$log"
}

# Installs what a folder's package-lock.json names.
install_npm_packages() {
  # npm writes this file last: older than the lock file means that the lock file has changed since.
  if [ ! -e "$1/node_modules/.package-lock.json" ] || [ "$1/package-lock.json" -nt "$1/node_modules/.package-lock.json" ]; then
    echo "Installing npm packages from $1/package-lock.json"
    npm ci --prefix "$1" --no-audit --no-fund --loglevel=error
  fi
}

if command -v dpkg-query >/dev/null; then
  install_packages
else
  echo "This is not a Debian-like machine: install the equivalents of these yourself: ${packages[*]}" >&2
fi
install_npm_packages .
# Node.js 24, which runs actions, and what needs it.
if [ "$command" = test ] || [ "$command" = distros ]; then install_npm_packages test/node24; fi

case $command in
  demo) exec npx tsx scripts/demo.ts "$@" ;;
  test) exec npx tsx scripts/test.ts "$@" ;;
  # What is mounted is so for this command only, however it ends.
  distros) as_root unshare --mount --propagation private npx tsx test/distros/main.ts "$@" ;;
  bench) exec npx tsx bench/main.ts "$@" ;;
esac

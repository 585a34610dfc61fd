#!/bin/bash
# Runs the module's tests plain, under valgrind's memcheck and helgrind, and with the sanitizers. `make check` builds what it needs.
# SIMULATOR_INFO=FILE uses a running simulator instead of starting one.
set -euo pipefail
cd "$(dirname "$0")"
build=$(realpath "${BUILD:-../../../build/simulator}")
work=$(mktemp -d)
server=
trap 'test -z "$server" || kill "$server" 2>/dev/null; rm -rf "$work"' EXIT

info=${SIMULATOR_INFO:-}
if [ -z "$info" ]; then
  info=$work/info.json
  node --import tsx ../server/main.ts --port 0 --info "$info" --warm >"$work/server.log" 2>&1 &
  server=$!
  for _ in $(seq 300); do
    [ -e "$info" ] && break
    kill -0 "$server" 2>/dev/null || { cat "$work/server.log" >&2; exit 1; }
    sleep 0.1
  done
fi
value() { node -p "JSON.parse(require('node:fs').readFileSync(process.argv[1], 'utf8')).$1" "$info"; }
token=$(value tokens.submitter)
export SIGNPATH_API_URL SIGNPATH_ORGANIZATION_ID SIGNPATH_API_TOKEN=$token
SIGNPATH_API_URL=$(value apiUrl)
SIGNPATH_ORGANIZATION_ID=$(value organizations.main)
export SIGNPATH_LOG_FILE_DIRECTORY=$work/log SIGNPATH_LOG_FILE_LEVEL=verbose SIGNPATH_LOG_CONSOLE_LEVEL=fatal
unset SIGNPATH_CONFIG_FILE SIGNPATH_PROJECT_SLUG SIGNPATH_SIGNING_POLICY_SLUG http_proxy
unset SIGNPATH_CRYPTOKI_DO_NOT_FAIL_ON_READ_WRITE_SESSIONS SIGNPATH_INCLUDE_DUMMY_X509CERTIFICATE_FOR_GPG_KEYS

step() { printf '== %s\n' "$*"; }
tests=$build/module
sanitized=$build/sanitize/module
memcheck="valgrind --quiet --error-exitcode=99 --leak-check=full --show-leak-kinds=definite,indirect --errors-for-leak-kinds=definite,indirect --trace-children=no"

step plain
"$tests/der_test"
THREADS=16 SIGNATURES=25 "$tests/api_test"
SIGNPATH_INCLUDE_DUMMY_X509CERTIFICATE_FOR_GPG_KEYS=true "$tests/api_test"

step "OpenSSL reads the dummy certificates"
(cd "$work" && FEW_ROUNDS=1 DUMP_CERTIFICATES=1 "$tests/der_test" >/dev/null)
for certificate in "$work"/dummy-*.der; do
  openssl x509 -inform DER -in "$certificate" -noout -subject -enddate
done

step memcheck
FEW_ROUNDS=1 $memcheck "$tests/der_test"
SIGNPATH_INCLUDE_DUMMY_X509CERTIFICATE_FOR_GPG_KEYS=true $memcheck "$tests/api_test"

step helgrind
WITHOUT_FORK=1 THREADS=8 SIGNATURES=5 valgrind --quiet --tool=helgrind --suppressions=test/helgrind.supp --error-exitcode=99 "$tests/api_test"

step "AddressSanitizer and UndefinedBehaviorSanitizer"
"$sanitized/der_test"
THREADS=16 SIGNATURES=25 SIGNPATH_INCLUDE_DUMMY_X509CERTIFICATE_FOR_GPG_KEYS=true "$sanitized/api_test"

step "no token in the log, and the log is private"
! grep -rqF -e "$token" "$work/log"
[ "$(stat -c %a "$work"/log/SignPath.CryptoProviders.Cryptoki.txt)" = 600 ]

echo "All checks passed."

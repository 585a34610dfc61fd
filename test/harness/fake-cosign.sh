#!/bin/bash
# What test/harness/fake-cosign.ts puts on PATH; it tells what for.
set -euo pipefail
fail() { echo "Error: $1" >&2; echo "main.go:74: error during command execution: $1" >&2; exit 1; }
[ "$1" = sign-blob ] || fail "unknown command \"$1\" for \"cosign\""
shift
log=true config=true bundle=true key='' out='' file=''
while [ $# -gt 0 ]; do
  case "$1" in
    --yes) ;;
    --tlog-upload=*) log=${1#*=} ;;
    --use-signing-config=*) config=${1#*=} ;;
    --new-bundle-format=*) bundle=${1#*=} ;;
    --key) key=$2; shift ;;
    --output-signature) out=$2; shift ;;
    -*) fail "unknown flag: $1" ;;
    *) file=$1 ;;
  esac
  shift
done
[ "$config" = false ] || fail 'must provide --bundle with --signing-config or --use-signing-config'
[ "$bundle" = false ] || fail 'must provide --bundle with --new-bundle-format'
[ "$log" = false ] || fail 'the test has no log to upload to'
[[ "$key" =~ ^pkcs11:slot-id=([0-9]+)\;id=((%[0-9a-f]{2})+)$ ]] || fail 'parse uri: invalid uri'
slot=${BASH_REMATCH[1]} id=${BASH_REMATCH[2]//%/}
[ -f "$COSIGN_PKCS11_MODULE_PATH" ] || fail "access modulePath: stat $COSIGN_PKCS11_MODULE_PATH: no such file or directory"
token() { pkcs11-tool --module "$COSIGN_PKCS11_MODULE_PATH" --slot "$slot" --login --pin "$COSIGN_PKCS11_PIN" --session-rw --id "$id" "$@"; }
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
objects=$(token --list-objects --type privkey 2>"$work/error") || {
  code=$(sed -n 's/.*rv = \(CKR_[A-Z_]*\) (0x\([0-9a-f]*\)).*/\2 \1/p' "$work/error" | head -1)
  fail "signing $file: pkcs11: 0x$(tr a-f A-F <<<"${code%% *}"): ${code##* }"
}
# pkcs11-tool lists every key, whatever the id.
kind=$(awk -v id="$id" '/^Private Key Object/ { kind = $0 } $1 == "ID:" && $2 == id { print kind }' <<<"$objects")
openssl dgst -sha256 -binary -out "$work/digest" "$file"
case "$kind" in
  *'Private Key Object; RSA'*)
    { printf '\x30\x31\x30\x0d\x06\x09\x60\x86\x48\x01\x65\x03\x04\x02\x01\x05\x00\x04\x20'; cat "$work/digest"; } >"$work/data"
    token --sign --mechanism RSA-PKCS --input-file "$work/data" --output-file "$work/signature" >/dev/null 2>&1 ;;
  *'Private Key Object; EC'*)
    token --sign --mechanism ECDSA --signature-format openssl --input-file "$work/digest" --output-file "$work/signature" >/dev/null 2>&1 ;;
  *) fail "signing $file: signer not set: no key pair found for id=\"$id\" label=\"\" in slot/token" ;;
esac
openssl base64 -A -in "$work/signature" -out "$out"
echo "Wrote signature to file $out" >&2

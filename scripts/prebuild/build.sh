#!/usr/bin/env bash
# Builds prebuilt/*: pkcs11.node from the npm package pkcs11js, and the Java program; and writes their digests: the same bytes every time.
# Needs Debian 12 with mmdebstrap, g++-mingw-w64-x86-64, binutils and a JDK; root, or user namespaces.
set -euo pipefail
cd "$(dirname "$0")/../.."
root=$PWD

# The oldest system that SignPath's library supports and Debian still serves: what is linked there loads on all later ones.
suite=bullseye
# Another mirror of Debian, such as a local one.
mirror=${DEBIAN_MIRROR:-http://deb.debian.org/debian}

missing=()
for program in mmdebstrap x86_64-w64-mingw32-g++-win32 x86_64-w64-mingw32-dlltool objdump node; do
  command -v "$program" >/dev/null || missing+=("$program")
done
if [ ${#missing[@]} -gt 0 ]; then
  echo "Missing: ${missing[*]}. Install them: apt-get install mmdebstrap g++-mingw-w64-x86-64-win32 binutils" >&2
  exit 4
fi

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
# The user namespace of mmdebstrap must be able to look inside.
chmod 755 "$scratch"
sources=$scratch/addon
mkdir "$sources"
cp -r node_modules/pkcs11js/src node_modules/pkcs11js/includes "$sources/"
cp -r node_modules/node-api-headers/include "$sources/node"
cp scripts/prebuild/compile.sh "$sources/"
cat node_modules/node-api-headers/def/js_native_api.def >"$sources/node.def"
# Both files begin with NAME and EXPORTS.
tail -n +3 node_modules/node-api-headers/def/node_api.def >>"$sources/node.def"
# Nothing of this day goes into the files.
export SOURCE_DATE_EPOCH=0 LC_ALL=C TZ=UTC

echo "linux-x64: Debian $suite"
# shellcheck disable=SC2016 # mmdebstrap names the folder
mmdebstrap --quiet --variant=minbase --include=g++,binutils --format=null \
  --customize-hook="copy-in $sources /" \
  --customize-hook='chroot "$1" env -i PATH=/usr/bin:/bin LC_ALL=C TZ=UTC SOURCE_DATE_EPOCH=0 sh /addon/compile.sh linux-x64' \
  --customize-hook="sync-out /addon/out $scratch" \
  "$suite" - "$mirror" >/dev/null
cp "$scratch/pkcs11.node" "$scratch/linux-x64.node"

echo 'win32-x64: mingw-w64'
# In a folder whose name is always the same: it may end up in the file.
(cd "$sources" && sh compile.sh win32-x64)

for platform in linux-x64 win32-x64; do
  mkdir -p "$root/prebuilt/$platform"
done
install -m 644 "$scratch/linux-x64.node" prebuilt/linux-x64/pkcs11.node
install -m 644 "$sources/out/pkcs11.node" prebuilt/win32-x64/pkcs11.node
cp node_modules/pkcs11js/LICENSE prebuilt/LICENSE-pkcs11js
npx tsx scripts/prebuild/digests.ts addons
bash scripts/prebuild/java.sh

#!/usr/bin/env bash
# Compiles JarBatch.java for Java 11 and later to prebuilt/java, and writes its digest: the same bytes every time. Needs a JDK.
set -euo pipefail
cd "$(dirname "$0")/../.."
if ! command -v javac >/dev/null; then
  echo "Missing: javac. Install it: apt-get install default-jdk-headless" >&2
  exit 4
fi
# No names of files and lines: nothing of the place goes into the class.
javac --release 11 -g:none -proc:none -Xlint:all,-processing -Werror -d prebuilt/java core/signing/batch/java/JarBatch.java
npx tsx scripts/prebuild/digests.ts java

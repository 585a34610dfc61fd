# shellcheck shell=sh
# What the component's job runs; npm run generate puts it into the template. Inputs come as variables: none of their text is code here.
set -eu
# A before_script may have asked for every command to be shown: the token is in one of them.
{ set +x; } 2>/dev/null
fail() {
  printf 'error: %s [%s]\n' "$2" "$3" >&2
  exit "$1"
}

# GitLab expands variables after it has looked at the inputs: what was given may be blank by now, and files be signed in place or without timestamps.
filled() {
  [ -z "$2" ] || [ -n "$(printf %s "$3" | tr -d '[:space:]')" ] || fail 2 "$1 is blank: a variable in it is not there." INVALID_INPUT
}
filled report-directory always "$PKCS11_SIGN_INPUT_REPORT_DIRECTORY"
filled output-directory "${PKCS11_SIGN_GIVEN_OUTPUT_DIRECTORY-}" "$PKCS11_SIGN_INPUT_OUTPUT_DIRECTORY"
filled timestamp-urls "${PKCS11_SIGN_GIVEN_TIMESTAMP_URLS-}" "$PKCS11_SIGN_INPUT_TIMESTAMP_URLS"
# $NO_SUCH_VARIABLE/signed is /signed: the results go there, and no artifact can hold them.
for folder in "$PKCS11_SIGN_INPUT_OUTPUT_DIRECTORY" "$PKCS11_SIGN_INPUT_REPORT_DIRECTORY"; do
  case $folder in
    "${CI_PROJECT_DIR:-$PWD}"/*) ;;
    /*)
      printf 'warning: %s\n' \
        'output-directory or report-directory lies outside of the project, where no artifact is taken from. Is a variable in it not there?' >&2
      ;;
  esac
done

# An earlier job's, in a workspace that is kept or by an artifact: where this one ends early, they are not to tell of it.
# signing-report.json stays, for resume-from.
for name in signing.env signed-files.txt signing-report.xml; do rm -f -- "$PKCS11_SIGN_INPUT_REPORT_DIRECTORY/$name"; done

command -v node >/dev/null 2>&1 ||
  fail 4 'There is no Node.js here. Give an image with Node.js 20 or later, such as node:24-bookworm-slim.' PREREQUISITE_MISSING

# The token: the text of a masked variable, or the file of a variable of type file.
token=$(node -e 'process.stdout.write(process.env[process.argv[1]] || "")' -- "$PKCS11_SIGN_TOKEN_VARIABLE")
case $token in
  /*) if [ -f "$token" ]; then token=$(cat -- "$token"); fi ;;
esac
# The program knows neither the variable's name nor GitLab's ways. Another vendor's library takes no token.
[ -n "$token$PKCS11_SIGN_INPUT_CRYPTOKI_LIBRARY" ] ||
  printf 'The variable %s holds no token here: check its name (api-token-variable). One that is protected is there on protected branches and tags alone.\n' \
    "$PKCS11_SIGN_TOKEN_VARIABLE" >&2

work=$(mktemp -d) || fail 2 'There is no folder for temporary files. Set TMPDIR to one that exists, can be written to and has room.' OUTPUT_NOT_WRITABLE
trap 'rm -rf -- "$work"' EXIT
# A cancelled job: with a trap the shell waits for the program, which ends its tools and cleans up; without, a container would end with the shell.
trap 'exit 143' TERM
trap 'exit 130' INT
trap 'exit 129' HUP

if [ -n "$PKCS11_SIGN_CLI_URL" ]; then
  program=$work/pkcs11-sign.cjs
  # Node.js 22.21 and later take http_proxy and its like into account then.
  NODE_USE_ENV_PROXY=1 node - "$program" <<'END_OF_PROGRAM'
#include fetch-cli.cjs
END_OF_PROGRAM
  set -- node "$program" sign
else
  command -v pkcs11-sign >/dev/null 2>&1 ||
    fail 4 'cli-url is blank, but the image has no pkcs11-sign on its PATH. Leave cli-url out to have it downloaded.' PREREQUISITE_MISSING
  set -- pkcs11-sign sign
fi

reports=$PKCS11_SIGN_INPUT_REPORT_DIRECTORY
if [ -z "$PKCS11_SIGN_INPUT_FILES" ]; then
  # Reports tell of files; for a script alone there are none.
  PKCS11_SIGN_INPUT_REPORT_DIRECTORY=
elif [ -z "$PKCS11_SIGN_INPUT_SHARD" ] && [ "$PKCS11_SIGN_SHARDS" != 1 ] && [ "$PKCS11_SIGN_SHARDS" = "${CI_NODE_TOTAL:-1}" ]; then
  # Each job of several signs its share. Those of a matrix are several, too, but each of them is to sign all of its files.
  PKCS11_SIGN_INPUT_SHARD=$CI_NODE_INDEX/$CI_NODE_TOTAL
fi

#flags

status=0
SIGNPATH_API_TOKEN=$token "$@" >"$work/outputs" || status=$?
cat "$work/outputs"

# For later jobs. A dotenv file takes one line a value: the list of files is a file.
mkdir -p -- "$reports"
sed -n 's/^signed-files=//p' "$work/outputs" | sed '/^$/d' >"$reports/signed-files.txt"
sed -n -e 's/^signed=/PKCS11_SIGN_SIGNED=/p' -e 's/^signed-count=/PKCS11_SIGN_SIGNED_COUNT=/p' \
  -e 's/^cryptoki-version=/PKCS11_SIGN_CRYPTOKI_VERSION=/p' "$work/outputs" >"$reports/signing.env"
printf 'PKCS11_SIGN_SIGNED_FILES_LIST=%s/signed-files.txt\n' "$reports" >>"$reports/signing.env"
if grep -q '^report=.' "$work/outputs"; then
  printf 'PKCS11_SIGN_REPORT=%s/signing-report.json\n' "$reports" >>"$reports/signing.env"
fi
exit "$status"

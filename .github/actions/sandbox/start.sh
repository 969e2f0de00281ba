#!/usr/bin/env bash
# Starts the Sandbox for the following steps of a GitHub job. action.yml describes the inputs; the runner ends the process with the job.
set -euo pipefail

fail() {
    echo "::error::$*"
    exit 1
}

work="${RUNNER_TEMP:?}/tartan-sandbox"
mkdir -p "$work"
binary="$INPUT_BINARY"

if [ -n "$INPUT_ARCHIVE" ]; then
    archive="$INPUT_ARCHIVE"
    case "$archive" in
    https://*)
        [ -n "$INPUT_SHA256" ] || fail "The input sha256 is required for an archive from a URL."
        curl --fail --silent --show-error --location --proto '=https' --retry 3 --max-time 300 --output "$work/archive.tar.gz" "$archive" ||
            fail "The archive could not be downloaded from $archive."
        archive="$work/archive.tar.gz"
        ;;
    *://*) fail "The archive must be a path or an HTTPS URL, not '$archive'." ;;
    esac
    [ -f "$archive" ] || fail "There is no archive at '$archive'."
    if [ -n "$INPUT_SHA256" ]; then
        digest="$(sha256sum "$archive" | cut -d ' ' -f 1)"
        [ "$digest" = "$INPUT_SHA256" ] || fail "The archive's SHA-256 digest is $digest, not $INPUT_SHA256."
    fi
    mkdir -p "$work/package"
    tar --extract --gzip --file "$archive" --directory "$work/package" --no-same-owner
    binary="$(find "$work/package" -type f -name tartan -perm -u+x | sort | head -n 1)"
    [ -n "$binary" ] || fail "The archive contains no executable 'tartan'."
fi
found="$(command -v -- "$binary")" || fail "The executable '$binary' was not found. Set the input archive or binary."
binary="$(cd "$(dirname "$found")" && pwd)/$(basename "$found")"

arguments=(--port "$INPUT_PORT" --json --verbose)
[ -z "$INPUT_SEED" ] || arguments+=(--seed "$INPUT_SEED")
[ -z "$INPUT_NOW" ] || arguments+=(--now "$INPUT_NOW")
while IFS= read -r argument; do
    [ -z "$argument" ] || arguments+=("$argument")
done <<<"$INPUT_ARGUMENTS"

log="$work/sandbox.log"
address="$work/address"
: >"$address"
# In a session of its own, so that the end of this step does not end it.
setsid "$binary" sandbox "${arguments[@]}" >"$address" 2>"$log" </dev/null &
pid=$!

url=""
for _ in $(seq 300); do
    url="$(sed -n 's/^{.*"url" *: *"\([^"]*\)".*/\1/p' "$address" | head -n 1 | sed 's#\\/#/#g; s#/$##')"
    [ -z "$url" ] || break
    kill -0 "$pid" 2>/dev/null || break
    sleep 0.1
done
if [ -z "$url" ]; then
    kill -KILL "$pid" 2>/dev/null || true
    cat "$log"
    fail "The Sandbox did not start. Its log is above."
fi

{
    echo "url=$url"
    echo "pid=$pid"
    echo "log=$log"
} >>"${GITHUB_OUTPUT:?}"
{
    echo "PLAID_URL=$url"
    echo "TARTAN_SANDBOX_URL=$url"
    echo "TARTAN_BINARY=$binary"
} >>"${GITHUB_ENV:?}"
dirname "$binary" >>"${GITHUB_PATH:?}"
echo "The Sandbox listens at $url (process $pid)."

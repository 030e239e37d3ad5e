#!/usr/bin/env bash
# Makes a Chromium available to the journeys: the one on PATH, else the system package. Fails when neither can be had.
set -euo pipefail

has_chromium() {
  for name in chromium chromium-browser google-chrome-stable google-chrome; do
    command -v "$name" >/dev/null && return 0
  done
  return 1
}

has_chromium && exit 0
echo 'Fetching Chromium with the system package manager…'
command -v apt-get >/dev/null || { echo 'No Chromium on PATH and no apt-get to fetch it with.' >&2; exit 1; }
run=()
if [ "$(id -u)" -ne 0 ]; then
  sudo -n true 2>/dev/null || { echo 'Chromium is not installed, and there is no right to install it.' >&2; exit 1; }
  run=(sudo -n)
fi
"${run[@]}" apt-get update -qq || true
"${run[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium fonts-liberation
has_chromium || { echo 'Chromium could not be fetched.' >&2; exit 1; }

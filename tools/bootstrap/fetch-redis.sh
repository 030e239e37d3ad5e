#!/usr/bin/env bash
# Makes a redis-server available to the specs: the one on PATH, else the system package, else (no right to install) the
# package unpacked into .bookends/redis. Fails when none of them can be had.
set -euo pipefail
checkout="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
target="$checkout/.bookends/redis"

has_redis() {
  command -v redis-server >/dev/null || [ -x "$target/usr/bin/redis-server" ]
}

install_package() {
  local run=()
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null && sudo -n true 2>/dev/null || return 1
    run=(sudo -n)
  fi
  "${run[@]}" apt-get update -qq || true
  # Runlevel 1: installed, but not started as a service.
  "${run[@]}" env DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 apt-get install -y -qq --no-install-recommends redis-server
}

unpack_package() {
  local work
  work="$(mktemp -d)"
  (
    cd "$work"
    apt-get download -qq redis-server redis-tools libatomic1 libjemalloc2 liblzf1
    mkdir -p "$target"
    for package in ./*.deb; do dpkg-deb -x "$package" "$target"; done
  )
  rm -rf "$work"
}

has_redis && exit 0
echo 'Fetching redis-server with the system package manager…'
command -v apt-get >/dev/null || { echo 'No redis-server on PATH and no apt-get to fetch it with.' >&2; exit 1; }
if [ "${1:-}" != '--unpack' ] && install_package; then
  has_redis && exit 0
fi
unpack_package
has_redis || { echo 'redis-server could not be fetched.' >&2; exit 1; }

# A bare Debian 12 to try things in. Shared by scripts/bare and tests/package/boot; to be sourced, not started.
# shellcheck shell=bash
set -euo pipefail
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

# The bare system is made once and kept here with the packages that were fetched: about 1 GB.
cache=${PLAINHEART_BARE:-/var/cache/plainheart-bare}

cannot() {
    say "NOT CHECKED: $*"
    exit 75
}

# Lines "deb ADDRESS SUITE main" for the archives of Debian 12 that this machine uses itself.
debian_sources() {
    local sources
    # shellcheck disable=SC2016 # apt-get's own fields
    sources=$(apt-get indextargets --format '$(LABEL) $(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' \
        | awk '$1 ~ /^Debian/ && $3 ~ /^bookworm/ && $4 == "main" { print "deb", $2, $3, $4 }' | sort -u)
    grep -q ' bookworm main' <<<"$sources" || sources+=$'\ndeb http://deb.debian.org/debian bookworm main'
    echo "$sources"
}

make_base() {
    local mirror
    mirror=$(debian_sources | awk '$3 == "bookworm" { print $2; exit }')
    stage "Making a bare Debian 12 in $cache"
    rm -rf "$cache/base.part"
    debootstrap --variant=minbase --include=ca-certificates,git bookworm "$cache/base.part" "$mirror" \
        >"$cache/debootstrap.log" 2>&1 || { tail -n 5 "$cache/debootstrap.log" >&2; return 1; }
    mv "$cache/base.part" "$cache/base"
}

# The bare system is in $cache/base, or this ends with 75.
need_base() {
    mkdir -p "$cache/archives" || cannot "$cache can't be written."
    [[ -d "$cache/base" ]] || make_base || cannot "debootstrap failed; see $cache/debootstrap.log."
}

# copy_bare FROM TO: a copy that can fetch packages, and need not fetch again what was fetched before.
copy_bare() {
    cp -a --reflink=auto "$1/." "$2"
    chmod 755 "$2"
    mkdir -p "$2/var/cache/apt/archives"
    # They are files that nobody changes, so links will do.
    find "$cache/archives" -name '*.deb' -exec cp -lf -t "$2/var/cache/apt/archives" {} +
    debian_sources >"$2/etc/apt/sources.list"
    apt-config dump Acquire | grep -E 'Proxy|Check-' >"$2/etc/apt/apt.conf.d/90here" || true
    cp -L /etc/resolv.conf /etc/hosts "$2/etc/"
}

# keep_archives COPY: what this copy fetched is there for the next.
keep_archives() {
    find "$1/var/cache/apt/archives" -name '*.deb' -exec cp -lf -t "$cache/archives" {} + || true
}

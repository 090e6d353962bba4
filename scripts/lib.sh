# Shared by scripts/run and scripts/test. To be sourced, not started.
# shellcheck shell=bash disable=SC2034 # the lists are used by those who source this
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# What the project needs, as packages of Debian 12 and Ubuntu 24.04. Packages of QML modules do not depend on each
# other, and without them at build time compiled QML and its checks are silently left out: so they are named here.
qml_packages=(
    qml6-module-qtqml qml6-module-qtqml-models qml6-module-qtqml-workerscript
    qml6-module-qtquick qml6-module-qtquick-window qml6-module-qtquick-layouts
    qml6-module-qtquick-shapes qml6-module-qtquick-templates
)
# To run an installed Plainheart: these, and the libraries that its program file names.
run_packages=(
    libqt6sql6-sqlite libqt6svg6 qt6-wayland
    "${qml_packages[@]}"
)
build_packages=(
    g++ cmake ninja-build pkg-config
    qt6-base-dev qt6-declarative-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools
    libexpected-dev libmd4c-dev libqrencode-dev libyaml-cpp-dev
    "${run_packages[@]}"
)
test_packages=(
    qt6-base-private-dev qml6-module-qttest
    appstream desktop-file-utils xvfb xauth
)

say() {
    echo "$*" >&2
}

missing_packages() {
    local package
    for package in "$@"; do
        # "ii" and no more: a removed package may leave its settings behind.
        [[ "$(dpkg-query -W -f '${db:Status-Abbrev}' "$package" 2>/dev/null)" == ii* ]] || echo "$package"
    done
}

# Installs what is not there yet; says what is needed where that can't be done.
need_packages() {
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        if [[ -n "${PLAINHEART_HAVE_PACKAGES:-}" ]]; then
            return
        fi
        say "This script installs what it needs on Debian 12 or Ubuntu 24.04. Here, install the equivalents of:"
        say "  $*"
        say "and start it again with PLAINHEART_HAVE_PACKAGES=1."
        exit 2
    fi

    local missing
    mapfile -t missing < <(missing_packages "$@")
    if ((${#missing[@]} == 0)); then
        return
    fi
    local as_root=()
    if ((EUID != 0)); then
        if ! command -v sudo >/dev/null; then
            say "These packages are missing, and there is no sudo to install them with:"
            say "  apt-get install ${missing[*]}"
            exit 2
        fi
        as_root=(sudo)
    fi
    say "Installing: ${missing[*]}"
    "${as_root[@]}" apt-get update -qq
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
}

# Qt wants a locale in UTF-8 and a run-time folder of one's own, and warns at every start without them.
prepare_environment() {
    if [[ "$(locale charmap 2>/dev/null)" != UTF-8 ]]; then
        export LC_ALL=C.UTF-8
    fi
    if [[ -z "${XDG_RUNTIME_DIR:-}" || ! -d "$XDG_RUNTIME_DIR" ]]; then
        export XDG_RUNTIME_DIR="$root/build/runtime"
        mkdir -p "$XDG_RUNTIME_DIR"
        chmod 700 "$XDG_RUNTIME_DIR"
    fi
}

# configure PRESET: CMake runs again by itself when its files change, so once is enough.
configure() {
    if [[ ! -f "$root/build/$1/build.ninja" ]]; then
        (cd "$root" && cmake --preset "$1" >&2)
    fi
}

build() {
    local preset=$1
    shift
    # Nothing to do is said by silence; the compiler's words go to stderr, so that stdout is the program's own.
    cmake --build "$root/build/$preset" --parallel "$(nproc)" "$@" >&2
}

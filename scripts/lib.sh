# Shared by scripts/run and scripts/test. To be sourced, not started.
# shellcheck shell=bash disable=SC2034 # the lists are used by those who source this
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# What the project needs, as packages of Debian 12 and Ubuntu 24.04. Packages of QML modules do not depend on each
# other, and without them at build time checks of QML are silently left out: so they are named here.
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
    qt6-base-dev qt6-declarative-dev qt6-declarative-private-dev qt6-multimedia-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools
    libexpected-dev libmd4c-dev libqrencode-dev libyaml-cpp-dev libsndfile1-dev libebur128-dev
    libcups2-dev libsodium-dev libtomlplusplus-dev
    flite1-dev libespeak-ng-dev libopusfile-dev libsoundtouch-dev
    festival festvox-us-slt-hts opus-tools
    "${run_packages[@]}"
)
test_packages=(
    mold
    libsqlite3-dev espeak-ng flite
    appstream desktop-file-utils xvfb xauth
    at-spi2-core dbus python3-gi gir1.2-atspi-2.0
    poppler-utils qpdf zbar-tools
    cups-daemon cups-client cups-filters-core-drivers
    pulseaudio pulseaudio-utils pocketsphinx pocketsphinx-en-us
)
# The validators of FHIR and of HTML come from npm. A Node.js of another maker brings its own, and Debian's npm refuses to be beside it.
command -v npm >/dev/null || test_packages+=(nodejs npm)
# For scripts/package.
package_packages=(dpkg-dev file gzip lintian)

say() {
    echo "$*" >&2
}

# stage SENTENCE: how far a command is, with the minutes and seconds since it was started.
stage() {
    say "$(printf '[%d:%02d]' $((SECONDS / 60)) $((SECONDS % 60))) $*"
}

# A release that is unpacked where nobody may write can't be built there.
need_own_folder() {
    if [[ ! -w "$root" || (-e "$root/build" && ! -w "$root/build") ]]; then
        say "This folder can't be written: $root"
        say "Copy the project to a folder of your own, and start this there."
        exit 2
    fi
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
    stage "Asking which packages are needed"
    "${as_root[@]}" apt-get update -qq
    local plan count
    plan=$(LC_ALL=C "${as_root[@]}" apt-get install --assume-no --no-install-recommends "${missing[@]}" 2>&1) || true
    count=$(sed -nE 's/.* ([0-9]+) newly installed.*/\1/p' <<<"$plan")
    say "Missing: ${missing[*]}"
    stage "Installing ${count:-the} packages. $(grep -E '^(Need to get|After this operation)' <<<"$plan" | paste -sd ' ')"
    LC_ALL=C "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -q -o Dpkg::Use-Pty=0 --no-install-recommends "${missing[@]}" \
        | show_installing "${count:-0}"
}

# One line for each tenth of what apt-get has fetched and set up, instead of its own two or three for every package.
show_installing() {
    awk -v total="$1" '
        function tell(what, done) {
            if (total > 0 && done * 10 / total >= told[what] + 1) {
                told[what] = int(done * 10 / total)
                printf "  %s %d of %d\n", what, done, total
                fflush()
            }
        }
        /^Get:/ { tell("fetched", ++fetched) }
        /^Setting up / { tell("set up", ++set_up) }' >&2
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

# One build at a time in this folder: a second one would write the same files. The lock ends with the script, or with
# end_turn.
take_turn() {
    mkdir -p "$root/build"
    exec {turn}>"$root/build/.lock"
    if ! flock --nonblock "$turn"; then
        say "Another scripts/run or scripts/test is building in this folder; this one waits for it."
        flock "$turn"
    fi
}

end_turn() {
    exec {turn}>&-
}

# configure PRESET: CMake runs again by itself when its files change, so once is enough.
configure() {
    if [[ ! -f "$root/build/$1/build.ninja" ]]; then
        stage "Configuring ($1)"
        (cd "$root" && cmake --preset "$1" >&2 {turn}>&-)
    fi
}

# build PRESET [CMAKE ARGUMENT...]: silent where nothing has changed. What the compiler says goes to stderr, so that
# stdout is the program's own.
build() {
    local preset=$1
    shift
    if cmake --build "$root/build/$preset" "$@" -- -n | grep -q '^ninja: no work to do'; then
        return
    fi
    stage "Building ($preset)"
    # What a build may leave behind (a daemon of a compiler cache) must not hold the turn.
    NINJA_STATUS='[%f of %t, %es] ' cmake --build "$root/build/$preset" --parallel "$(nproc)" "$@" >&2 {turn}>&-
}

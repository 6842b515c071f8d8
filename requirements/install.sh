#!/bin/sh
# Brings .venv to what requirements/<run|dev>.txt pins. The Makefile calls it, from the project's folder.
#
# An environment whose install was cut short still holds the file `unfinished`; it is built anew, and
# so is one that was moved or whose Python is gone.
set -eu

wanted=$1
here=$(pwd -P)
venv=.venv
log=$venv/install.log

give_up() {
    echo "$1" >&2
    exit 1
}

is_new_enough() {
    "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1
}

is_usable() {
    [ ! -e "$venv/unfinished" ] || return 1
    [ ! -e "$venv/home" ] || [ "$(cat "$venv/home")" = "$here" ] || return 1
    is_new_enough "$venv/bin/python" && "$venv/bin/python" -c 'import pip' 2>/dev/null
}

# A command that is there may still not start (a shim of pyenv) or have no venv (Debian).
find_python() {
    no_venv=
    if [ -n "${PYTHON:-}" ]; then
        set -- "$PYTHON"
    else
        set -- python3.13 python3.12 python3.11 python3
    fi
    for python in "$@"; do
        is_new_enough "$python" || continue
        "$python" -c 'import ensurepip, venv' 2>/dev/null && return
        no_venv=$python
    done
    [ -z "$no_venv" ] || give_up "$no_venv has no venv module; on Debian or Ubuntu: apt install python3-venv"
    [ -z "${PYTHON:-}" ] || give_up "PYTHON=$PYTHON is not a Python 3.11 or newer."
    give_up "No Python 3.11 or newer found; install one, or name it: make PYTHON=/path/to/python3"
}

make_venv() {
    rm -rf "$venv"
    find_python
    mkdir "$venv"
    : >"$venv/unfinished"
    "$python" -m venv "$venv" >"$log" 2>&1 ||
        give_up "$python could not make $venv: $(tail -n 1 "$log")"
}

pip() {
    PIP_USER=0 "$venv/bin/python" -m pip --quiet --no-input --disable-pip-version-check "$@" >>"$log" 2>&1
}

# Pip fetches and checks everything before it changes anything: these two leave the environment whole.
explain_failure() {
    if grep -q 'DO NOT MATCH THE HASHES' "$log"; then
        rm "$venv/unfinished"
        give_up "A package is not the one that requirements/$wanted.txt pins; nothing was installed. See $log"
    fi
    if grep -Eq 'ConnectionError|NewConnection|Connection (refused|broken)|[Tt]imed? ?out|name resolution|ProxyError|SSLError' "$log"; then
        rm "$venv/unfinished"
        give_up "The Python package index cannot be reached; check the network and try again. See $log"
    fi
    give_up "The install failed: $(grep -i 'error' "$log" | tail -n 1) See $log"
}

is_usable || make_venv
echo "Installing requirements/$wanted.txt into $venv …"
: >"$venv/unfinished"
: >"$log"
pip install --require-hashes -r "requirements/$wanted.txt" || explain_failure
pip install --no-deps --no-build-isolation -e . || explain_failure
echo "$here" >"$venv/home"
: >"$venv/run.stamp"
[ "$wanted" = run ] || : >"$venv/dev.stamp"
rm "$venv/unfinished"

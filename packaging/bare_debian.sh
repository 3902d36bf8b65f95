#!/bin/sh
# Proof of the two commands: a bare Debian 12 with python3 and python3-pip only runs them both to exit 0.
#
#   sudo SCRATCH=/var/tmp/bare sh packaging/bare_debian.sh [GO_ARGUMENTS...]
#
# Without arguments: "run", then "test". With arguments: that one command, as in: ... bare_debian.sh run --help
# SCRATCH  a folder outside the checkout; the system lands in $SCRATCH/root and is used again when it is there
# MIRROR   a Debian mirror; without it the usual one
# COPY     files to copy to the same place inside, such as the settings of pip and the certificates of a mirror
# FRESH=1  forget an earlier .venv, as after a clone
# AS       the number of a user to be inside; without it root
# Needs root, git, unshare and mmdebstrap. What it mounts is seen by its own processes only and goes with them.
set -eu

here=$(cd "$(dirname "$0")/.." && pwd)
scratch=${SCRATCH:?name a folder outside the checkout in SCRATCH}
inside=$scratch/root
home=/home/someone/followalong

build() {
    [ -x "$inside/usr/bin/python3" ] && return
    mkdir -p "$scratch"
    mmdebstrap --mode=root --variant=minbase --include=python3,python3-pip bookworm "$inside" ${MIRROR:+"$MIRROR"}
}

fill() {
    cp -L /etc/resolv.conf "$inside/etc/resolv.conf"
    for file in ${COPY:-}; do
        mkdir -p "$inside$(dirname "$file")"
        cp -rL "$file" "$inside$file"
    done
    mkdir -p "$inside$home"
    # Everything but the environment goes, so that a file that left the checkout leaves here too.
    find "$inside$home" -mindepth 1 -maxdepth 1 ! -name .venv -exec rm -rf {} +
    [ -z "${FRESH:-}" ] || rm -rf "$inside$home/.venv"
    git -C "$here" archive HEAD | tar -x -C "$inside$home"
    chown -R "${AS:-0}:${AS:-0}" "$inside${home%/*}"
}

go() {
    echo "== python3 packaging/go.py $*"
    code=0
    unshare --mount --pid --fork sh -ceu '
        root=$1; home=$2; user=$3; shift 3
        mount -t proc proc "$root/proc"
        mount --rbind /dev "$root/dev"
        exec chroot --userspec="$user:$user" "$root" env -i HOME="${home%/*}" PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 \
            sh -c "cd $home && exec python3 packaging/go.py \"\$@\"" sh "$@"
    ' sh "$inside" "$home" "${AS:-0}" "$@" || code=$?
    echo "== exit $code"
    return "$code"
}

build
fill
if [ $# -gt 0 ]; then
    go "$@"
else
    go run
    go test
fi

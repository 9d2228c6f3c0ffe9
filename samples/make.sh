#!/usr/bin/env bash
# Makes samples/build again from samples/app, with real tools: npm, Trivy, semgrep and buildah.
#   samples/make.sh          uses the Dockerfile's base image, or BASE=IMAGE
# Where no registry can be reached, a base is made by debootstrap (as root) with this machine's Node in it.
# Everything runs in a temporary folder with relative paths, so no report holds a path of this machine.
set -euo pipefail
samples=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
image=111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop/checkout:1.4.2
default_base=docker.io/library/node:20-bookworm-slim

for tool in npm trivy semgrep buildah; do
	command -v "$tool" >/dev/null || { echo "make.sh: $tool is not on PATH; install it first" >&2; exit 1; }
done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/build"
cp -r "$samples/app" "$samples/semgrep-rules.yml" "$work/"
cd "$work"
(cd app && npm ci --ignore-scripts --no-audit --no-fund)

trivy fs --quiet --scanners vuln,secret,misconfig,license --format json --list-all-pkgs \
	--output build/trivy-fs.json app

semgrep scan --metrics off --disable-version-check --quiet --exclude node_modules \
	--config semgrep-rules.yml --sarif --output build/semgrep.sarif app

store=(--storage-driver vfs --root "$work/store" --runroot "$work/run")
base=${BASE:-$default_base}
if ! buildah "${store[@]}" pull --quiet "$base"; then
	[ -z "${BASE:-}" ] || exit 1
	echo "make.sh: $base cannot be pulled; making a base with debootstrap" >&2
	debootstrap --variant=minbase bookworm rootfs http://deb.debian.org/debian >&2
	rm -rf rootfs/var/cache/apt/* rootfs/var/lib/apt/lists/* rootfs/var/log/*
	cp "$(node -p process.execPath)" rootfs/usr/local/bin/node
	printf 'FROM scratch\nADD rootfs /\n' >Base.Dockerfile
	base=localhost/node:debian-bookworm
	buildah "${store[@]}" bud --quiet --isolation chroot --timestamp 0 -t "$base" -f Base.Dockerfile .
fi
buildah "${store[@]}" bud --quiet --isolation chroot --timestamp 0 --pull-never \
	--build-arg BASE="$base" -t "$image" app
buildah "${store[@]}" push --quiet "$image" "docker-archive:checkout-1.4.2.tar:$image"

trivy image --quiet --scanners vuln --pkg-types os,library --format json --list-all-pkgs=false \
	--output build/trivy-image.json --input checkout-1.4.2.tar
trivy image --quiet --scanners vuln --format cyclonedx \
	--output build/sbom.cdx.json --input checkout-1.4.2.tar

if grep -l -e "$work" -e "$samples" -e "$HOME" build/*; then
	echo "make.sh: a report holds a path of this machine; nothing was copied" >&2
	exit 1
fi
mkdir -p "$samples/build"
cp build/* "$samples/build/"
ls -l "$samples/build"

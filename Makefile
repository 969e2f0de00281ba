# Two commands are the whole set-up:  make demo   and   make test
# Each installs what it needs from Debian or Ubuntu when something is missing (scripts/setup).

.PHONY: help demo test crash simulate siege bench format lint man docs release package package-test install uninstall

PREFIX ?= /usr/local
DESTDIR ?=

help:
	@echo 'make demo [ARGS=--once]   build, connect a bank offline, show its data; stays up unless --once'
	@echo 'make test                 every test: Swift, code generator, official client, crash check'
	@echo 'make crash [N=50]         the crash check alone, with N kills'
	@echo 'make simulate [N=100] [BACKEND=memory|sqlite|postgresql] [BANKS=model|sandbox] [SEED=…]   the engine through everything that can happen'
	@echo 'make siege [MINUTES=2]    the service under load beside hostile clients, frozen databases, restarts and too few files'
	@echo 'make bench [SCALE=10]     decoding, the Sandbox and the engine beside their peers, and build times'
	@echo 'make format               rewrite Swift files in the house style'
	@echo 'make lint                 style, generated code, scripts; changes nothing'
	@echo 'make man                  write the man page to .build/tartan.1'
	@echo 'make release              the optimised command: .build/release/tartan'
	@echo 'make package              .build/packages: the .tar.gz and the .deb of the optimised command, the wheel and the npm package, with SHA256SUMS'
	@echo 'make package-test         installs the packages in new Debian systems without Swift and runs them there; needs root'
	@echo 'make install [PREFIX=/usr/local] [DESTDIR=]   after make release: the command, man page, completions, systemd units'
	@echo 'make uninstall            removes these files'
	@echo 'make docs                 the documentation site in .build-docs/site, from the doc comments and docs/; checks every link'

demo:
	@scripts/setup demo
	@swift build --product tartan
	@.build/debug/tartan demo $(ARGS)

test:
	@scripts/setup test
	@scripts/test

crash:
	@scripts/setup test
	@scripts/crash $(N)

simulate:
	@scripts/setup test
	@scripts/simulate $(or $(N),100) "$(BACKEND)" "$(SEED)" "$(BANKS)"

siege:
	@scripts/setup test
	@scripts/siege $(or $(MINUTES),2)

bench:
	@scripts/setup bench
	@scripts/bench

format:
	@scripts/format

lint:
	@scripts/lint

docs:
	@scripts/setup demo
	@scripts/check-links
	@scripts/docs

release:
	@scripts/setup demo
	@scripts/release

package:
	@scripts/setup package
	@$(MAKE) --no-print-directory release
	@scripts/package .build/release/tartan .build/packages
	@scripts/package-python .build/release/tartan .build/packages
	@scripts/package-node .build/release/tartan .build/packages
	@cd .build/packages && sha256sum *.deb *.tar.gz *.whl *.tgz >SHA256SUMS

package-test:
	@scripts/setup package-test
	@$(MAKE) --no-print-directory package
	@scripts/package-test .build/packages

# Builds nothing, so that root never compiles.
install:
	@scripts/stage .build/release/tartan "$(DESTDIR)" "$(PREFIX)"

uninstall:
	@scripts/stage --remove "$(DESTDIR)" "$(PREFIX)"

man:
	@swift build --product tartan
	@.build/debug/tartan manual > .build/tartan.1
	@echo 'man -l .build/tartan.1'

# Two commands are the whole set-up:  make demo   and   make test
# Each installs what it needs from Debian or Ubuntu when something is missing (scripts/setup).

.PHONY: help demo test crash simulate bench format lint man docs

help:
	@echo 'make demo [ARGS=--once]   build, connect a bank offline, show its data; stays up unless --once'
	@echo 'make test                 every test: Swift, code generator, official client, crash check'
	@echo 'make crash [N=50]         the crash check alone, with N kills'
	@echo 'make simulate [N=100] [BACKEND=memory|sqlite|postgresql] [SEED=…]   the engine through everything that can happen'
	@echo 'make bench [SCALE=10]     decoding, the Sandbox and the engine beside their peers, and build times'
	@echo 'make format               rewrite Swift files in the house style'
	@echo 'make lint                 style, generated code, scripts; changes nothing'
	@echo 'make man                  write the man page to .build/tartan.1'
	@echo 'make docs                 check every link and path named in README and docs/'

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
	@scripts/simulate $(or $(N),100) "$(BACKEND)" "$(SEED)"

bench:
	@scripts/setup bench
	@scripts/bench

format:
	@scripts/format

lint:
	@scripts/lint

docs:
	@scripts/check-links

man:
	@swift build --product tartan
	@.build/debug/tartan manual > .build/tartan.1
	@echo 'man -l .build/tartan.1'

# The command in a small image without Swift. Build: docker build --tag tartan .   Then see docs/Install.md.
ARG SWIFT_IMAGE=swift:6.2-bookworm
ARG DEBIAN_IMAGE=debian:bookworm-slim

FROM ${SWIFT_IMAGE} AS build
RUN apt-get update \
    && apt-get install --yes --no-install-recommends \
        binutils ca-certificates g++ git libpq-dev libsqlite3-dev make xz-utils zlib1g-dev \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /source
COPY . .
RUN make release \
    && scripts/stage .build/release/tartan /image /usr

FROM ${DEBIAN_IMAGE}
# libpq5 for PostgreSQL, and the certificates of public authorities for Plaid.
RUN apt-get update \
    && apt-get install --yes --no-install-recommends ca-certificates libpq5 \
    && rm -rf /var/lib/apt/lists/* \
    && groupadd --gid 10001 tartan \
    && useradd --uid 10001 --gid 10001 --home-dir /var/lib/tartan --no-create-home --shell /usr/sbin/nologin tartan \
    && install -d -m 0700 -o 10001 -g 10001 /var/lib/tartan
COPY --from=build /image/usr/bin/tartan /usr/bin/tartan
COPY --from=build /image/usr/share/doc/tartan /usr/share/doc/tartan
COPY packaging/docker/healthcheck /usr/lib/tartan/healthcheck
USER 10001:10001
ENV HOME=/var/lib/tartan
WORKDIR /var/lib/tartan
VOLUME /var/lib/tartan
EXPOSE 8080 8181
# For the Sandbox, which runs by default. For the service: --health-cmd "/usr/lib/tartan/healthcheck 8080 /health".
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 \
    CMD ["/usr/lib/tartan/healthcheck", "8181", "/_tartan/health"]
ENTRYPOINT ["/usr/bin/tartan"]
CMD ["sandbox", "--host", "0.0.0.0", "--allow-remote"]

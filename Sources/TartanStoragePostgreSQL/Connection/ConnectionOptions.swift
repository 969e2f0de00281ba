// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import CTartanLibPQ
import TartanLocalFiles
import TartanStorage

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// How to reach a server: a validated `postgresql://` URL, with safe defaults.
struct ConnectionOptions: Sendable {
    /// Contains a password: never shown.
    private let keywords: [(name: String, value: String)]
    /// The address without the password and without parameters, for messages.
    let displayName: String

    /// - Parameter defaults: The values that libpq takes from the environment and its service file.
    /// - Throws: `unopenable` with one sentence that says what to do.
    init(address: String, defaults: [String: String]? = nil) throws(StorageError) {
        try Self.loadLibrary()
        try Self.checkServiceFiles { name in getenv(name).map { String(cString: $0) } }
        let defaults = defaults ?? Self.libraryDefaults()
        guard address.hasPrefix("postgresql://") || address.hasPrefix("postgres://") else {
            throw Self.malformed("it does not begin with postgresql://")
        }
        guard let parsed = PQconninfoParse(address, nil) else {
            throw Self.malformed("it cannot be parsed; write characters such as @ and / in a password as %40 and %2F")
        }
        defer { PQconninfoFree(parsed) }
        var values = Self.values(parsed)
        let targets = Targets(address: values, defaults: defaults)
        var keywords = Self.defaults
        if !targets.areLocal {
            // Bank data crosses the network: it must be encrypted and reach the intended server.
            keywords["sslmode"] = "verify-full"
            if let authorities = Self.certificateAuthorities { keywords["sslrootcert"] = authorities }
        }
        // The server's settings are combined; for everything else, the URL takes precedence.
        if let given = values["options"] { values["options"] = (keywords["options"] ?? "") + " " + given }
        keywords.merge(values) { _, given in given }
        try Self.checkFiles(keywords, defaults)
        self.keywords = keywords.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        let port = values["port"].map { ":\($0)" } ?? ""
        displayName = "postgresql://\(targets.displayName)\(port)/\(values["dbname"] ?? "")"
    }

    /// Keywords that name a file which libpq reads whatever it is; it looks at `sslkey` and `passfile` itself.
    static let fileKeywords = ["sslcert", "sslrootcert", "sslcrl"]

    /// Refuses a pipe or a device in place of a file: libpq would wait for it, or read it without end.
    private static func checkFiles(
        _ keywords: [String: String], _ defaults: [String: String]
    ) throws(StorageError) {
        for name in fileKeywords {
            guard let path = keywords[name] ?? defaults[name], (try? RegularFile(opening: path).isRegular) == false
            else { continue }
            throw malformed("its \(name) is not a regular file")
        }
    }

    /// Refuses a pipe or a device in place of a service file, which libpq would read before it says anything.
    ///
    /// - Parameter variable: The value of an environment variable.
    static func checkServiceFiles(_ variable: (String) -> String?) throws(StorageError) {
        let paths = [
            variable("PGSERVICEFILE") ?? variable("HOME").map { $0 + "/.pg_service.conf" },
            variable("PGSYSCONFDIR").map { $0 + "/pg_service.conf" },
        ]
        for case let path? in paths where (try? RegularFile(opening: path).isRegular) == false {
            throw StorageError(
                .unopenable,
                "PostgreSQL's service file \(path) is not a regular file; change or unset PGSERVICEFILE or PGSYSCONFDIR."
            )
        }
    }

    /// The value of a libpq keyword, if it is set.
    func value(of keyword: String) -> String? { keywords.first { $0.name == keyword }?.value }

    /// Loads libpq, which a packaged Tartan does not carry.
    private static func loadLibrary() throws(StorageError) {
        guard let reason = tartan_libpq_load() else { return }
        throw StorageError(
            .unopenable,
            "PostgreSQL's client library cannot be loaded (\(String(cString: reason))). "
                + "Install it: on Debian and Ubuntu, apt install libpq5.")
    }

    /// The values that libpq takes from the environment and from the service file that the environment names.
    static func libraryDefaults() -> [String: String] {
        guard tartan_libpq_load() == nil, let defaults = PQconndefaults() else { return [:] }
        defer { PQconninfoFree(defaults) }
        return values(defaults)
    }

    private static func values(_ options: UnsafeMutablePointer<PQconninfoOption>) -> [String: String] {
        var values: [String: String] = [:]
        var option = options
        while let keyword = option.pointee.keyword {
            if let value = option.pointee.val { values[String(cString: keyword)] = String(cString: value) }
            option += 1
        }
        return values
    }

    private static let defaults = [
        "application_name": "tartan",
        "client_encoding": "UTF8",
        "connect_timeout": "10",
        // A peer that disappeared is noticed within half a minute.
        "keepalives_idle": "10",
        "keepalives_interval": "5",
        "keepalives_count": "3",
        "tcp_user_timeout": "30000",
        "options": "-c statement_timeout=60000 -c lock_timeout=20000 -c idle_in_transaction_session_timeout=60000 "
            + "-c datestyle=ISO -c timezone=UTC -c client_min_messages=error -c default_transaction_isolation=read\\ committed",
    ]

    /// The file with the public certificate authorities on Linux distributions.
    private static var certificateAuthorities: String? {
        ["/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt"].first(where: isReadable)
    }

    private static func isReadable(_ path: String) -> Bool {
        guard let file = fopen(path, "r") else { return false }
        fclose(file)
        return true
    }

    /// Passes the two lists to libpq.
    func withKeywords<Result>(
        _ body: (UnsafePointer<UnsafePointer<CChar>?>, UnsafePointer<UnsafePointer<CChar>?>) -> Result
    ) -> Result {
        let names = keywords.map { strdup($0.name) }
        let values = keywords.map { strdup($0.value) }
        defer { for pointer in names + values { free(pointer) } }
        return body(names.map { UnsafePointer($0) } + [nil], values.map { UnsafePointer($0) } + [nil])
    }

    /// Why a connection failed, without the server's own text.
    static func plainReason(of handle: OpaquePointer) -> String {
        let text = String(cString: PQerrorMessage(handle)).lowercased()
        let reasons = [
            ("password authentication failed", "the user or the password is wrong"),
            ("no password supplied", "it requires a password, and the URL has none"),
            ("does not exist", "the database or the user does not exist"),
            ("connection refused", "nothing is listening at that address"),
            ("could not translate host name", "the host's name is not known"),
            ("timeout expired", "it did not respond in time"),
            ("certificate", "its certificate cannot be verified; see sslmode and sslrootcert"),
            ("does not support ssl", "it does not support TLS; see sslmode"),
            ("no such file or directory", "that folder contains no server socket"),
            ("too many clients", "it has no free connections"),
            ("starting up", "it is starting up"), ("shutting down", "it is shutting down"),
            ("recovery", "it is recovering"),
        ]
        return reasons.first { text.contains($0.0) }?.1 ?? "the connection failed"
    }

    private static func malformed(_ reason: String) -> StorageError {
        StorageError(
            .unopenable,
            "The database address cannot be used: \(reason). Write postgresql://USER:PASSWORD@HOST:PORT/DATABASE.")
    }
}

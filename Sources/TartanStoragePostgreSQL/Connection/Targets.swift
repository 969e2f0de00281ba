// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Where libpq will connect to, by the rules of its manual.
///
/// `hostaddr` says where, and `host` who is expected there; each may be a list. What the address leaves out comes from a
/// service file or the environment.
struct Targets: Sendable {
    private var hosts: [String] = []
    private var addresses: [String] = []
    /// Whether a service file, which only libpq reads, may name a host.
    private var isUnknown = false

    init(address values: [String: String], defaults: [String: String]) {
        // A service that the address names comes before the environment.
        let isFromService = values["service"] != nil && values["host"] == nil && values["hostaddr"] == nil
        isUnknown = isFromService
        let others = isFromService ? [:] : defaults
        hosts = Self.list(values["host"] ?? others["host"])
        addresses = Self.list(values["hostaddr"] ?? others["hostaddr"])
    }

    /// Whether nothing that is sent leaves the machine, whichever of the targets is chosen.
    var areLocal: Bool { !isUnknown && hosts.allSatisfy(Self.isLocal) && addresses.allSatisfy(Self.isLocal) }

    /// For messages.
    var displayName: String {
        (hosts.allSatisfy(\.isEmpty) ? addresses : hosts).joined(separator: ",")
    }

    private static func list(_ text: String?) -> [String] {
        (text ?? "").split(separator: ",", omittingEmptySubsequences: false).map { String($0) }
    }

    /// A socket of the machine, the name of the loopback interface, or one of its addresses; empty means a socket.
    private static func isLocal(_ host: String) -> Bool {
        if host.isEmpty || host.hasPrefix("/") || host.hasPrefix("@") || host == "localhost" { return true }
        var four = in_addr()
        if inet_pton(AF_INET, host, &four) == 1 { return withUnsafeBytes(of: &four) { $0.first == 127 } }
        var six = in6_addr()
        guard inet_pton(AF_INET6, host, &six) == 1 else { return false }
        return withUnsafeBytes(of: &six) { bytes in
            let isLoopback = bytes.dropLast().allSatisfy { $0 == 0 } && bytes.last == 1
            let isMapped = bytes.prefix(10).allSatisfy { $0 == 0 } && bytes[10] == 0xFF && bytes[11] == 0xFF
            return isLoopback || isMapped && bytes[12] == 127
        }
    }
}

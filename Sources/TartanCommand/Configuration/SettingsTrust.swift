// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidCore

/// What a configuration file may not do that was found in the working directory or above.
///
/// Such a file may have come with somebody else's project. If it could name another Plaid, one command in that folder
/// would send the user's secret and access tokens there; with another database, what is read from banks and PGPASSWORD.
/// If it could open the service to the network, the file's author, who may also choose the session secret, could read the
/// data there. So it may name this machine and Plaid itself; any other address is the user's to give.
enum Trust {
    /// Why a value is not used, as a sentence; `nil` for one that may be.
    static func refusal(of value: Settings.Value) -> String? {
        guard let file = value.origin.file, file.role == .project else { return nil }
        let setting = value.setting
        let what = setting.key == Setting.host.key ? "opens the service to other machines" : "names another machine"
        let isHere =
            switch setting.kind {
            case .address: isLocal(value.text) || isPlaid(value.text)
            case .database: isLocalDatabase(value.text)
            default: setting.key != Setting.host.key || localHosts.contains(value.text.lowercased())
            }
        guard !isHere else { return nil }
        let flag = setting.flag.map { "--\($0), " } ?? ""
        return """
            \(value.origin.subject(setting)) \(what), which a project file must not; set it with \
            \(flag)\(setting.variable) or your own configuration file, or name this file with --config.
            """
    }

    private static let localHosts: Set<String> = ["localhost", "127.0.0.1", "::1", "[::1]"]

    private static func isLocal(_ address: String) -> Bool {
        guard let host = URL(string: address)?.host()?.lowercased() else { return false }
        return localHosts.contains(host)
    }

    private static func isPlaid(_ address: String) -> Bool {
        guard let url = URL(string: address), url.scheme?.lowercased() == "https", url.port ?? 443 == 443 else {
            return false
        }
        let known = [PlaidEnvironment.sandbox, .production].map { URL(string: $0.baseURL)?.host() }
        return known.contains(url.host()?.lowercased())
    }

    /// A file, or a PostgreSQL server of this machine; anything that could name a further host is another machine's.
    private static func isLocalDatabase(_ text: String) -> Bool {
        guard let scheme = ["postgresql://", "postgres://"].first(where: { text.hasPrefix($0) }) else { return true }
        let rest = text.dropFirst(scheme.count)
        let authority = rest.prefix { $0 != "/" }
        // What follows the host is a plain name: a query could name a further host.
        let path = rest[authority.endIndex...].dropFirst()
        guard path.utf8.allSatisfy({ $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-") || isAlphanumeric($0) }) else {
            return false
        }
        let parts = authority.split(separator: "@", omittingEmptySubsequences: false)
        guard let place = parts.last, parts.count <= 2 else { return false }
        if place.hasPrefix("[") { return place == "[::1]" || place.hasPrefix("[::1]:") && isPort(place.dropFirst(6)) }
        let pieces = place.split(separator: ":", omittingEmptySubsequences: false)
        guard pieces.count <= 2, pieces.count == 1 || isPort(pieces[1]) else { return false }
        let host = pieces[0].lowercased()
        return host.isEmpty || localHosts.contains(host)
    }

    private static func isPort(_ text: Substring) -> Bool { UInt16(text) != nil }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }
}

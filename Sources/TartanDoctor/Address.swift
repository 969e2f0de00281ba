// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// The parts of a web address that the checks look at.
struct Address {
    let scheme: String
    let host: String

    init?(_ text: String) {
        guard let url = URL(string: text), let scheme = url.scheme?.lowercased(), let host = url.host(), !host.isEmpty
        else { return nil }
        self.scheme = scheme
        self.host = host.lowercased().trimmingCharacters(in: ["[", "]"])
    }

    var isThisMachine: Bool {
        host == "localhost" || host.hasSuffix(".localhost") || host == "::1" || numbers?[0] == 127
    }

    /// Whether no machine elsewhere can reach it.
    var isPrivate: Bool {
        if isThisMachine { return true }
        if let numbers {
            switch (numbers[0], numbers[1]) {
            case (0, _), (10, _), (192, 168), (169, 254): return true
            case (172, 16...31), (100, 64...127): return true
            default: return false
            }
        }
        if host.contains(":") { return ["fc", "fd", "fe8", "fe9", "fea", "feb"].contains { host.hasPrefix($0) } }
        return !host.contains(".")
            || [".local", ".internal", ".test", ".lan", ".home.arpa"].contains { host.hasSuffix($0) }
    }

    /// The numbers of an IPv4 address.
    private var numbers: [UInt8]? {
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { UInt8($0) }
        return parts.count == 4 && numbers.count == 4 ? numbers : nil
    }
}

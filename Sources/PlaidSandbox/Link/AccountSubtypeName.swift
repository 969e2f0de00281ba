// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// The name of an account's subtype as a person reads it.
enum AccountSubtypeName {
    /// Words that are not simply written as they are: abbreviations, names and plans that are named after a section of the law.
    private static let words: [String: String] = [
        "401a": "401(a)", "401k": "401(k)", "403b": "403(b)", "457b": "457(b)", "cd": "CD", "cma": "CMA", "ebt": "EBT",
        "gic": "GIC", "hsa": "HSA", "ira": "IRA", "isa": "ISA", "keogh": "Keogh", "lif": "LIF", "lira": "LIRA",
        "lrif": "LRIF", "lrsp": "LRSP", "paypal": "PayPal", "prif": "PRIF", "qshr": "QSHR", "rdsp": "RDSP",
        "resp": "RESP", "rlif": "RLIF", "roth": "Roth", "rrif": "RRIF", "rrsp": "RRSP", "sarsep": "SARSEP",
        "sep": "SEP", "sipp": "SIPP", "tfsa": "TFSA", "ugma": "UGMA", "utma": "UTMA",
    ]

    /// Returns a subtype such as `money market`, `cd` or `401k` as `Money market`, `CD` or `401(k)`.
    static func display(_ subtype: String) -> String {
        let parts = subtype.split(separator: " ", omittingEmptySubsequences: false).map { part in
            words[part.lowercased()] ?? String(part)
        }
        let text = parts.joined(separator: " ")
        guard let first = text.first, first.isLowercase else { return text }
        return first.uppercased() + text.dropFirst()
    }
}

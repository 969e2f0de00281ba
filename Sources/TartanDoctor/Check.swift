// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// One check: a pure judgement over gathered facts.
package struct Check: Sendable {
    /// The check's name, for programs.
    package let name: String
    /// What it looks at, for people.
    package let title: String
    package let judge: @Sendable (Facts) -> Finding

    package init(_ name: String, _ title: String, judge: @escaping @Sendable (Facts) -> Finding) {
        self.name = name
        self.title = title
        self.judge = judge
    }

    /// Every check, in the order in which a person would fix the findings.
    package static let all: [Check] = [
        credentials, clock, transport, certificate, webhookAddress, webhookAnswer, redirectURI, products, vaultKey,
        database, migrations, vaultMatch, webhooksLately, itemsNeedUser, cost, rateBudget, frontEnd, gitHistory,
    ]
}

/// All findings of one examination.
package struct Examination: Sendable {
    package let findings: [(check: Check, finding: Finding)]

    package init(_ facts: Facts, checks: [Check] = Check.all) {
        findings = checks.map { ($0, $0.judge(facts)) }
    }

    /// The worst level of all findings; `ok` if every check was skipped.
    package var level: Finding.Level { max(.ok, findings.map(\.finding.level).max() ?? .ok) }

    /// 1 if a check failed, or if one warned and warnings count; otherwise 0.
    package func exitCode(isStrict: Bool) -> Int32 {
        level == .fail || (isStrict && level == .warn) ? 1 : 0
    }
}

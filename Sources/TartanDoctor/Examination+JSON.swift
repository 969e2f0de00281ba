// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import PlaidJSON

extension Examination {
    /// The findings for programs.
    package var json: JSONValue {
        [
            "level": .string(level.rawValue),
            "checks": .array(
                findings.map { check, finding in
                    [
                        "name": .string(check.name), "title": .string(check.title),
                        "level": .string(finding.level.rawValue), "says": .string(finding.says),
                        "remedy": finding.remedy.map(JSONValue.string) ?? .null,
                        "places": .array(finding.places.map(JSONValue.string)),
                        "can_fix": .bool(finding.repair != nil),
                    ]
                }),
        ]
    }
}

// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// What one check found.
package struct Finding: Sendable, Hashable {
    /// How bad it is, the mildest first.
    ///
    /// The raw values are those of `--json`.
    package enum Level: String, Sendable, Hashable, CaseIterable, Comparable {
        /// There is nothing to examine, such as a database that nobody named.
        case skipped
        case ok
        case warn
        case fail

        /// The level as people read it, at most four characters.
        package var label: String { self == .skipped ? "–" : rawValue.uppercased() }

        package static func < (left: Level, right: Level) -> Bool { left.rank < right.rank }

        private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
    }

    /// What `tartan doctor --fix` may do by itself.
    package enum Repair: Sendable, Hashable {
        /// Takes a file's reading rights away from others.
        case restrictFile(String)
    }

    package var level: Level
    /// The result, in one sentence.
    package var says: String
    /// How to fix it; nil where there is nothing to fix.
    package var remedy: String?
    /// Places, never values: a path with a line, an Item's id.
    package var places: [String]
    package var repair: Repair?

    package init(
        _ level: Level, _ says: String, remedy: String? = nil, places: [String] = [], repair: Repair? = nil
    ) {
        self.level = level
        self.says = says
        self.remedy = remedy
        self.places = places
        self.repair = repair
    }

    package static func skipped(_ says: String) -> Finding { Finding(.skipped, says) }
    package static func ok(_ says: String) -> Finding { Finding(.ok, says) }
    package static func warn(_ says: String, _ remedy: String, places: [String] = []) -> Finding {
        Finding(.warn, says, remedy: remedy, places: places)
    }
    package static func fail(_ says: String, _ remedy: String, places: [String] = []) -> Finding {
        Finding(.fail, says, remedy: remedy, places: places)
    }
}

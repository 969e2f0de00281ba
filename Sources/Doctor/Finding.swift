/// What one check found.
package struct Finding: Sendable, Hashable {
    /// How bad it is, the mildest first.
    package enum Level: String, Sendable, Hashable, CaseIterable, Comparable {
        /// Nothing to look at here, such as a database that was not named.
        case skipped
        case green
        case amber
        case red

        package static func < (left: Level, right: Level) -> Bool { left.rank < right.rank }

        private var rank: Int {
            switch self {
            case .skipped: 0
            case .green: 1
            case .amber: 2
            case .red: 3
            }
        }
    }

    /// What `tartan doctor --fix` may do by itself.
    package enum Repair: Sendable, Hashable {
        /// Takes a file's reading rights away from others.
        case restrictFile(String)
    }

    package var level: Level
    /// What is so, in one sentence.
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
    package static func green(_ says: String) -> Finding { Finding(.green, says) }
    package static func amber(_ says: String, _ remedy: String, places: [String] = []) -> Finding {
        Finding(.amber, says, remedy: remedy, places: places)
    }
    package static func red(_ says: String, _ remedy: String, places: [String] = []) -> Finding {
        Finding(.red, says, remedy: remedy, places: places)
    }
}

extension Rule {
    static let printsOnlyInTheCommand = Rule(
        description: "only the command prints",
        covers: { isHandWrittenSource($0) && $0.hasPrefix("Sources/") && !$0.hasPrefix("Sources/TartanCommand/") },
        findings: { _, text in
            findings(in: text) { calls("print", in: $0) || calls("debugPrint", in: $0) || calls("dump", in: $0) }
        })

    static let environmentIsReadOnce = Rule(
        description: "the command reads the environment in one place, so that every setting has one meaning",
        covers: { path in
            path.hasPrefix("Sources/TartanCommand/") && path.hasSuffix(".swift")
                && path != "Sources/TartanCommand/Environment.swift"
        },
        findings: { _, text in
            findings(in: text) { $0.contains("processInfo.environment") || calls("getenv", in: $0) }
        })

    static let nothingCrashesOnPurpose = Rule(
        description: "no forced try or cast, and no fatalError",
        covers: isHandWrittenSource,
        findings: { _, text in
            findings(in: text) { $0.contains("try!") || $0.contains("as!") || calls("fatalError", in: $0) }
        })

    /// Files that may start a task which no function awaits, each with the reason.
    static let unstructuredTasks: [String: String] = [
        "Sources/PlaidCore/Policy/Deadline.swift":
            "a deadline must hold for work that ignores cancellation, and a task group would wait for it"
    ]

    static let tasksAreStructured = Rule(
        description: "no task outlives the function that starts it",
        covers: { isHandWrittenSource($0) && unstructuredTasks[$0] == nil },
        findings: { _, text in
            findings(in: text) { line in
                calls("Task", in: line, openers: "({") || line.contains("Task.detached")
                    || line.contains("Task.immediate")
            }
        })

    static let longestFile = 400

    static let filesAreShort = Rule(
        description: "a hand-written file has at most 400 lines",
        covers: { path in
            [".swift", ".py", ".sh"].contains { path.hasSuffix($0) } && !isGenerated(path)
                && !path.contains("/Fixtures/")
        },
        findings: { _, text in
            let count = lines(of: text) { _ in true }.count - (text.hasSuffix("\n") ? 1 : 0)
            return count > longestFile ? ["\(count) lines"] : []
        })

    private static func findings(in text: String, where isWrong: (Substring) -> Bool) -> [String] {
        lines(of: codeOnly(text), where: isWrong).map { "line \($0.number): \($0.text)" }
    }

    /// Whether the line calls a function of that name that is no member of something.
    private static func calls(_ name: String, in line: Substring, openers: String = "(") -> Bool {
        var rest = line
        while let range = rest.firstRange(of: name) {
            let before = range.lowerBound > line.startIndex ? line[line.index(before: range.lowerBound)] : " "
            let after = line[range.upperBound...].drop { $0 == " " }
            let isWhole = !before.isLetter && !before.isNumber && before != "_" && before != "."
            if isWhole, let first = after.first, openers.contains(first) { return true }
            rest = line[range.upperBound...]
        }
        return false
    }
}

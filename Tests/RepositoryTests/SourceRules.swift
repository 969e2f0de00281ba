// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

extension Rule {
    static let printsOnlyInTheCommand = Rule(
        description: "only the command prints",
        covers: { isHandWrittenSource($0) && $0.hasPrefix("Sources/") && !$0.hasPrefix("Sources/TartanCommand/") },
        findings: { _, text in
            findings(in: text) { calls("print", in: $0) || calls("debugPrint", in: $0) || calls("dump", in: $0) }
        })

    /// The second line of a file that someone wrote.
    ///
    /// Examples have none, because they are copied.
    static let licenseLine = "// SPDX-License-Identifier: Apache-2.0"

    static let filesNameTheirLicense = Rule(
        description: "a file begins with the copyright and the license",
        covers: { path in
            path.hasSuffix(".swift") && !isGenerated(path) && !path.hasPrefix("examples/")
                && !path.contains("/Fixtures/")
        },
        findings: { _, text in
            let head = text.split(separator: "\n", maxSplits: 3, omittingEmptySubsequences: false).prefix(3)
            let isDerived = head.contains { $0.hasPrefix("// From ") && $0.hasSuffix("Do not edit.") }
            return isDerived || head.contains { $0 == licenseLine } ? [] : ["the second line is not \(licenseLine)"]
        })

    /// Platforms that the package does not declare: code for them is compiled by nobody.
    static let noDeadBranches = Rule(
        description: "no code for a platform other than Linux",
        covers: isHandWrittenSource,
        findings: { _, text in
            let platforms = ["macOS", "iOS", "tvOS", "watchOS", "visionOS", "Windows"].map { "os(\($0))" }
            let modules = ["Darwin", "WinSDK", "ucrt"].map { "canImport(\($0))" }
            return findings(in: text) { line in
                (line.contains("#if") || line.contains("#elseif"))
                    && (platforms + modules).contains { line.contains($0) }
            }
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

    /// Files that open others by themselves, each with the reason.
    static let openersOfFiles: [String: String] = [
        "Sources/TokenVault/DurableFile.swift": "it opens a folder, to sync it",
        "Sources/TartanStoragePostgreSQL/Connection/ConnectionOptions.swift": "it looks for files of the system",
        "Sources/TartanDoctor/Git/GitHistory.swift": "it reads a file that it has just written",
        "Sources/TartanCommand/Output/StandardDescriptors.swift": "it opens /dev/null only",
    ]

    static let filesAreReadInOnePlace = Rule(
        description: "files are read by TartanLocalFiles, which waits for none and has a limit",
        covers: { path in
            path.hasPrefix("Sources/") && isHandWrittenSource(path) && !path.hasPrefix("Sources/TartanLocalFiles/")
                && !path.hasPrefix("Sources/PlaidGuides/Pages/") && openersOfFiles[path] == nil
        },
        findings: { _, text in
            findings(in: text) { line in
                [
                    "O_RDONLY", "contents(atPath", "Data(contentsOf", "String(contentsOf", "FileHandle(forReading",
                    "fromPEMFile", "PrivateKey(file", "Certificate(file", "fopen(", "InputStream(",
                ].contains { line.contains($0) }
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

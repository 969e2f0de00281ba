// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// An event of a live display: one line where there is room, and otherwise lines that end between words.
struct LiveLine: Sendable {
    enum Style: Sendable {
        case plain
        case dim
        case bold
        case good
        case warning
        case bad

        fileprivate var code: Int? {
            switch self {
            case .plain: nil
            case .dim: 2
            case .bold: 1
            case .good: 32
            case .warning: 33
            case .bad: 31
            }
        }
    }

    private static let longestWord = 256

    private var parts: [(text: String, style: Style)] = []

    init(_ text: String = "", _ style: Style = .plain) { add(text, style) }

    /// Adds words after the others, with two spaces between.
    mutating func add(_ text: String, _ style: Style = .plain) {
        guard !text.isEmpty else { return }
        parts.append((SafeText.line(text), style))
    }

    /// The event as it is printed.
    ///
    /// What does not fit continues below, set in, so that no meaning and no advice is cut. A word that is longer than a line,
    /// such as a path, is left to the terminal to wrap, so that it can be copied. Only one of more than 256 columns, which
    /// someone made up, ends with an ellipsis.
    ///
    /// - Parameter width: The terminal's columns; `nil` if nothing has to fit.
    func rendered(width: Int?, isColoured: Bool) -> String {
        let width = width ?? .max
        let indent = width < 60 ? 2 : 10
        var text = ""
        var column = 0
        for (index, part) in parts.enumerated() {
            let fits = TextWidth.of(part.text) <= width - column - 2
            var gap = index == 0 ? 0 : 2
            for run in fits ? [part.text[...]] : part.text.split(separator: " ") {
                // A part that does not fit begins on a line of its own, except the one after the time.
                let isFirst = gap != 1 && index > 1
                if column > indent, column + gap + TextWidth.of(run) > width || (isFirst && !fits) {
                    text += "\n" + String(repeating: " ", count: indent)
                    (column, gap) = (indent, 0)
                }
                let shown = TextWidth.cut(String(run), to: max(Self.longestWord, width - column - gap))
                text += String(repeating: " ", count: gap)
                text += isColoured ? part.style.code.map { "\u{1B}[\($0)m\(shown)\u{1B}[0m" } ?? shown : shown
                column += gap + TextWidth.of(shown)
                gap = 1
            }
        }
        return text
    }
}

/// The time of day of an event, in the time zone of the machine.
enum LiveTime {
    /// `HH:MM:SS` of an ISO time in UTC; the text itself if it is none.
    static func text(_ iso: String) -> String {
        guard let date = date(iso), let seconds = time_t(exactly: date.timeIntervalSince1970.rounded(.down)) else {
            return String(iso.prefix(20))
        }
        var clock = seconds
        var parts = tm()
        localtime_r(&clock, &parts)
        return [parts.tm_hour, parts.tm_min, parts.tm_sec].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    }

    static func date(_ iso: String) -> Date? {
        try? Date(iso, strategy: Date.ISO8601FormatStyle(includingFractionalSeconds: true))
    }

    /// The time now as the Sandbox writes it.
    static var now: String { Date().formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true)) }

    /// A duration such as `3 ms` or `1.2 s`.
    static func text(microseconds: Int) -> String {
        switch microseconds {
        case ..<1_000: "< 1 ms"
        case ..<1_000_000: "\(microseconds / 1_000) ms"
        default: "\(microseconds / 1_000_000).\(microseconds / 100_000 % 10) s"
        }
    }
}

extension WatchedEvent {
    /// The event in one line.
    var line: LiveLine {
        var line = LiveLine(LiveTime.text(at), .dim)
        switch self {
        case .request(let request, _): request.describe(in: &line)
        case .webhook(let webhook, _): webhook.describe(in: &line)
        case .attempt(let attempt, _): attempt.describe(in: &line)
        }
        return line
    }
}

extension WatchedEvent.Request {
    fileprivate func describe(in line: inout LiveLine) {
        line.add("\(method) \(path)")
        switch status {
        case .some(..<400): line.add(status.map(String.init) ?? "", .good)
        case .some(400..<500): line.add(status.map(String.init) ?? "", .warning)
        default: line.add(status.map(String.init) ?? "no response", .bad)
        }
        line.add(LiveTime.text(microseconds: microseconds), .dim)
        line.add([errorCode, meaning].compactMap { $0 }.joined(separator: ": "))
    }
}

extension WatchedEvent.Webhook {
    /// `TYPE/CODE`.
    var name: String { "\(type)/\(code)" }

    fileprivate func describe(in line: inout LiveLine) {
        line.add("webhook", .bold)
        line.add(name)
        if isLost {
            line.add("dropped by the webhook lab", .warning)
        } else if let refusal {
            line.add("not verified: \(refusal)\(lab.map { " (webhook lab: \($0))" } ?? "")", .bad)
        } else {
            line.add("verified", .good)
        }
        if let unsent { line.add("not sent: \(unsent)", .warning) }
        line.add(meaning ?? "")
    }
}

extension WatchedEvent.Attempt {
    fileprivate func describe(in line: inout LiveLine) {
        line.add("webhook", .bold)
        line.add("attempt \(number)")
        if status == 200 {
            line.add("200", .good)
        } else {
            line.add(status.map { "status \($0)" } ?? failure ?? "failed", .bad)
        }
        line.add(url)
        line.add(nextAttemptAt.map { "next attempt at \($0) of the Sandbox's clock" } ?? "")
    }
}

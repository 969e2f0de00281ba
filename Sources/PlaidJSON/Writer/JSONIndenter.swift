// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Lays JSON text out for people: indented by two spaces, the members of each object in alphabetical order.
///
/// It works on text rather than on values, so that it also serves text that was put together from prepared parts.
package struct JSONIndenter {
    private let text: [UInt8]
    private var laidOut: [UInt8] = []

    /// Where a member's parts are in the text.
    private struct Member {
        /// The name, with its quotation marks.
        var name: Range<Int>
        var value: Int
    }

    /// How deep values may be nested, so that the stack suffices.
    private static let maximumDepth = 512
    private static let quote = UInt8(ascii: "\"")
    private static let comma = UInt8(ascii: ",")
    private static let brackets = (open: UInt8(ascii: "["), close: UInt8(ascii: "]"))
    private static let braces = (open: UInt8(ascii: "{"), close: UInt8(ascii: "}"))

    private init(_ text: [UInt8]) {
        self.text = text
        laidOut.reserveCapacity(text.count * 2)
    }

    /// Returns the text laid out.
    ///
    /// - Parameter text: One JSON value without white space between its tokens. Other text is returned unchanged.
    package static func laidOut(_ text: [UInt8]) -> [UInt8] {
        var indenter = JSONIndenter(text)
        guard let end = indenter.write(from: 0, depth: 0), end == text.count else { return text }
        return indenter.laidOut
    }

    /// Writes the value that starts at a place, and returns where it ends; `nil` where there is no value.
    private mutating func write(from start: Int, depth: Int) -> Int? {
        guard text.indices.contains(start), depth < Self.maximumDepth else { return nil }
        switch text[start] {
        case Self.braces.open: return writeObject(from: start, depth: depth)
        case Self.brackets.open: return writeArray(from: start, depth: depth)
        default:
            guard let end = end(of: start) else { return nil }
            laidOut += text[start..<end]
            return end
        }
    }

    private mutating func writeArray(from start: Int, depth: Int) -> Int? {
        laidOut.append(Self.brackets.open)
        var place = start + 1
        if byte(place) != Self.brackets.close {
            repeat {
                if byte(place) == Self.comma {
                    laidOut.append(Self.comma)
                    place += 1
                }
                newLine(depth + 1)
                guard let end = write(from: place, depth: depth + 1) else { return nil }
                place = end
            } while byte(place) == Self.comma
            guard byte(place) == Self.brackets.close else { return nil }
            newLine(depth)
        }
        laidOut.append(Self.brackets.close)
        return place + 1
    }

    private mutating func writeObject(from start: Int, depth: Int) -> Int? {
        guard let (members, end) = members(from: start) else { return nil }
        laidOut.append(Self.braces.open)
        for (number, member) in members.enumerated() {
            if number > 0 { laidOut.append(Self.comma) }
            newLine(depth + 1)
            laidOut += text[member.name]
            laidOut.append(UInt8(ascii: ":"))
            laidOut.append(UInt8(ascii: " "))
            guard write(from: member.value, depth: depth + 1) != nil else { return nil }
        }
        if !members.isEmpty { newLine(depth) }
        laidOut.append(Self.braces.close)
        return end
    }

    /// The members of the object that starts at a place, in order, and where the object ends.
    private func members(from start: Int) -> ([Member], Int)? {
        var members: [Member] = []
        var place = start + 1
        if byte(place) == Self.braces.close { return ([], place + 1) }
        while true {
            guard byte(place) == Self.quote, let colon = end(of: place), byte(colon) == UInt8(ascii: ":"),
                let end = end(of: colon + 1)
            else { return nil }
            members.append(Member(name: place..<colon, value: colon + 1))
            place = end + 1
            if byte(end) == Self.braces.close { break }
            guard byte(end) == Self.comma else { return nil }
        }
        // Without the quotation marks, which would put `a` behind `a b`.
        func name(_ member: Member) -> ArraySlice<UInt8> { text[member.name].dropFirst().dropLast() }
        members.sort { name($0).lexicographicallyPrecedes(name($1)) }
        return (members, place)
    }

    /// Where the value that starts at a place ends; `nil` where there is none, or no end.
    private func end(of start: Int) -> Int? {
        var place = start
        var depth = 0
        while let current = byte(place) {
            switch current {
            case Self.quote:
                guard let end = endOfString(place) else { return nil }
                place = end
                if depth == 0 { return place }
                continue
            case Self.braces.open, Self.brackets.open: depth += 1
            case Self.braces.close, Self.brackets.close:
                if depth == 0 { return place > start ? place : nil }
                depth -= 1
                if depth == 0 { return place + 1 }
            case Self.comma where depth == 0: return place > start ? place : nil
            default: break
            }
            place += 1
        }
        return depth == 0 && place > start ? place : nil
    }

    private func endOfString(_ start: Int) -> Int? {
        var place = start + 1
        while let current = byte(place) {
            place += 1
            if current == Self.quote { return place }
            // What is escaped ends nothing.
            if current == UInt8(ascii: "\\") { place += 1 }
        }
        return nil
    }

    private func byte(_ place: Int) -> UInt8? { place < text.count ? text[place] : nil }

    private mutating func newLine(_ depth: Int) {
        laidOut.append(UInt8(ascii: "\n"))
        laidOut.append(contentsOf: repeatElement(0x20, count: 2 * depth))
    }
}

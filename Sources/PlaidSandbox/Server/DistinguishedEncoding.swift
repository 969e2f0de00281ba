// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials

/// The few forms of DER that a certificate is written with.
enum DistinguishedEncoding {
    static func value(_ tag: UInt8, _ content: [UInt8]) -> [UInt8] {
        var length: [UInt8] = []
        var rest = content.count
        repeat {
            length.insert(UInt8(rest & 0xFF), at: 0)
            rest >>= 8
        } while rest > 0
        let isShort = content.count < 0x80
        return [tag] + (isShort ? length : [0x80 | UInt8(length.count)] + length) + content
    }

    static func sequence(_ parts: [UInt8]...) -> [UInt8] { value(0x30, parts.flatMap { $0 }) }
    static func set(_ parts: [UInt8]...) -> [UInt8] { value(0x31, parts.flatMap { $0 }) }
    static func octets(_ bytes: [UInt8]) -> [UInt8] { value(0x04, bytes) }
    static func bits(_ bytes: [UInt8], unused: UInt8 = 0) -> [UInt8] { value(0x03, [unused] + bytes) }
    static func text(_ text: String) -> [UInt8] { value(0x0C, Array(text.utf8)) }
    static let yes = value(0x01, [0xFF])

    /// A number that is not negative, from its bytes.
    static func integer(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = Array(bytes.drop { $0 == 0 })
        if bytes.first.map({ $0 >= 0x80 }) ?? true { bytes.insert(0, at: 0) }
        return value(0x02, bytes)
    }

    /// The name of a kind of thing.
    static func identifier(_ numbers: UInt64...) -> [UInt8] {
        var content: [UInt8] = []
        let first = numbers[0] * 40 + numbers[1]
        for number in [first] + numbers.dropFirst(2) {
            var group = [UInt8(number & 0x7F)]
            var rest = number >> 7
            while rest > 0 {
                group.insert(UInt8(rest & 0x7F) | 0x80, at: 0)
                rest >>= 7
            }
            content += group
        }
        return value(0x06, content)
    }

    /// A time before the year 2050, to the second.
    static func time(_ date: Date) -> [UInt8] {
        let digits = date.formatted(.iso8601).filter { $0.isNumber }.dropFirst(2)
        return value(0x17, Array("\(digits)Z".utf8))
    }
}

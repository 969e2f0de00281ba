// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON
import TartanTestSupport

/// Changes JSON values, knowing what they are: what comes out is JSON, and mostly of nearly the right shape.
enum JSONMutator {
    static func vary(_ value: JSONValue, _ random: inout SeededGenerator) -> [UInt8] {
        var changed = value
        for _ in 0..<Int.random(in: 1...3, using: &random) { change(&changed, &random) }
        let bytes = changed.serialized()
        return Int.random(in: 0..<12, using: &random) == 0 ? repeatingAMember(changed, bytes, &random) : bytes
    }

    /// Goes down to a place, any one as likely as another of its level, and changes what is there.
    private static func change(_ value: inout JSONValue, _ random: inout SeededGenerator) {
        let goesDeeper = Int.random(in: 0..<10, using: &random) > 0
        switch value {
        case .object(var members) where goesDeeper && !members.isEmpty:
            let name = members.keys.randomElement(using: &random) ?? ""
            if Int.random(in: 0..<12, using: &random) == 0 {
                members[name] = nil
            } else if var member = members[name] {
                change(&member, &random)
                members[name] = member
            }
            value = .object(members)
        case .array(var elements) where goesDeeper && !elements.isEmpty:
            let place = Int.random(in: 0..<elements.count, using: &random)
            switch Int.random(in: 0..<12, using: &random) {
            case 0: elements.remove(at: place)
            case 1: elements.append(elements[place])
            case 2: elements += Array(repeating: elements[place], count: Int.random(in: 1...300, using: &random))
            default: change(&elements[place], &random)
            }
            value = .array(elements)
        default: value = replacement(of: value, &random)
        }
    }

    private static func replacement(of value: JSONValue, _ random: inout SeededGenerator) -> JSONValue {
        // Of the same type most of the time: values of another type rarely come past the door.
        if Int.random(in: 0..<4, using: &random) == 0 { return any(&random) }
        switch value {
        case .number: return number(&random)
        case .string(let text): return .string(self.text(like: text, &random))
        case .bool(let value): return .bool(!value)
        default: return any(&random)
        }
    }

    private static func any(_ random: inout SeededGenerator) -> JSONValue {
        switch Int.random(in: 0..<8, using: &random) {
        case 0, 1: return .null
        case 2: return .bool(Bool.random(using: &random))
        case 3: return number(&random)
        case 4: return .string(text(like: "", &random))
        case 5: return .array([])
        case 6: return .object([:])
        default:
            var nested: JSONValue = number(&random)
            for _ in 0..<Int.random(in: 1...130, using: &random) { nested = .array([nested]) }
            return nested
        }
    }

    private static func number(_ random: inout SeededGenerator) -> JSONValue {
        .decimal(OddValues.numbers.randomElement(using: &random) ?? "0")
    }

    private static func text(like text: String, _ random: inout SeededGenerator) -> String {
        let isDate = text.utf8.count >= 10 && text.utf8.prefix(4).allSatisfy { 0x30...0x39 ~= $0 }
        switch Int.random(in: 0..<16, using: &random) {
        case 0: return String(repeating: "a", count: 100_000)
        case 1: return String(repeating: "ß\u{0}", count: Int.random(in: 1...2_000, using: &random))
        case 2, 3, 4: return OddValues.numbers.randomElement(using: &random) ?? ""
        case 5: return OddValues.dates.randomElement(using: &random) ?? ""
        case 6, 7, 8: return OddValues.strings.randomElement(using: &random) ?? ""
        case _ where isDate: return OddValues.dates.randomElement(using: &random) ?? ""
        // What stands for something that an earlier response held is varied once it is known.
        case _ where text.hasPrefix("$"): return text + "~\(UInt32.random(in: 0 ... .max, using: &random))"
        default: return String(decoding: ByteMutator.vary(Array(text.utf8), with: [], &random), as: UTF8.self)
        }
    }

    /// The text of an object with one of its members twice, which no value can hold.
    private static func repeatingAMember(
        _ value: JSONValue, _ bytes: [UInt8], _ random: inout SeededGenerator
    ) -> [UInt8] {
        guard let members = value.objectValue, let name = members.keys.randomElement(using: &random) else {
            return bytes
        }
        let member: JSONObject = [name: any(&random)]
        return members.serialized().dropLast() + Array(",".utf8) + member.serialized().dropFirst()
    }
}

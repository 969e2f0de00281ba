// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON
import TartanTestSupport

/// Makes inputs that are nearly right.
struct Mutator {
    let form: FuzzTarget.Form

    func vary(_ input: [UInt8], with other: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
        switch form {
        case .bytes: return ByteMutator.vary(input, with: other, &random)
        case .json:
            guard Int.random(in: 0..<5, using: &random) > 0, let value = try? JSONValue(parsing: input) else {
                return ByteMutator.vary(input, with: other, &random)
            }
            return JSONMutator.vary(value, &random)
        case .requests:
            var script = RequestScript(input)
            guard let place = script.requests.indices.randomElement(using: &random) else { return other }
            let body = script.requests[place].body
            if Int.random(in: 0..<6, using: &random) > 0, let value = try? JSONValue(parsing: body) {
                script.requests[place].body = JSONMutator.vary(value, &random)
            } else {
                let others = RequestScript(other).requests.first?.body ?? []
                script.requests[place].body = ByteMutator.vary(body, with: others, &random)
            }
            if Int.random(in: 0..<8, using: &random) == 0 { script.requests.append(script.requests[place]) }
            return script.bytes
        }
    }
}

/// Changes bytes without knowing what they say.
enum ByteMutator {
    static func vary(_ input: [UInt8], with other: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
        var bytes = input
        for _ in 0..<Int.random(in: 1...4, using: &random) { change(&bytes, with: other, &random) }
        return bytes
    }

    private static func change(_ bytes: inout [UInt8], with other: [UInt8], _ random: inout SeededGenerator) {
        guard !bytes.isEmpty else {
            bytes = other
            return
        }
        let place = Int.random(in: 0..<bytes.count, using: &random)
        let end = min(bytes.count, place + Int.random(in: 1...16, using: &random))
        switch Int.random(in: 0..<9, using: &random) {
        case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        case 1: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 2: bytes.removeSubrange(place..<end)
        case 3: bytes.insert(contentsOf: bytes[place..<end], at: place)
        case 4: bytes.removeSubrange(place...)
        case 5: bytes.insert(contentsOf: odd(&random), at: place)
        case 6: bytes.replaceSubrange(place..<end, with: odd(&random))
        case 7:
            let cut = other.isEmpty ? 0 : Int.random(in: 0..<other.count, using: &random)
            bytes.replaceSubrange(place..., with: other[cut...])
        default:
            let repeated = Array(bytes[place..<end])
            for _ in 0..<Int.random(in: 1...200, using: &random) { bytes.insert(contentsOf: repeated, at: place) }
        }
    }

    private static func odd(_ random: inout SeededGenerator) -> [UInt8] {
        let texts = Bool.random(using: &random) ? OddValues.numbers : OddValues.strings
        return Array((texts.randomElement(using: &random) ?? "").utf8)
    }
}

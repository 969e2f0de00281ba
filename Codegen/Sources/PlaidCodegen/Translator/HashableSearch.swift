// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Finds the structs that can be compared: those that the patch table names, and what they are made of.
enum HashableSearch {
    static func mark(_ structs: inout [StructModel], _ patches: PatchUse) {
        let places = Dictionary(
            structs.enumerated().map { ($0.element.name, $0.offset) }, uniquingKeysWith: { first, _ in first })
        // A response keeps its bytes, which say nothing about equality.
        var waiting = structs.filter { $0.role == .type && patches.isHashable(schema: $0.schema) }.map(\.name)
        while let name = waiting.popLast() {
            guard let place = places[name], !structs[place].isHashable else { continue }
            structs[place].isHashable = true
            waiting += structs[place].fields.map(\.type.leaf)
        }
    }
}

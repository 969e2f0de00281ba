// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import PlaidJSON

extension JSONValue {
    /// The first text in the value, names of members included, that a condition holds for.
    package func firstText(where isWanted: (String) -> Bool) -> String? {
        switch self {
        case .string(let text): return isWanted(text) ? text : nil
        case .array(let values):
            for value in values { if let found = value.firstText(where: isWanted) { return found } }
            return nil
        case .object(let members):
            for (name, value) in members.pairs {
                if isWanted(name) { return name }
                if let found = value.firstText(where: isWanted) { return found }
            }
            return nil
        default: return nil
        }
    }

    /// The value of the first member of that name, at any depth.
    package func first(named name: String) -> JSONValue? { firstObject { $0[name] != nil }?[name] }

    /// The first object in the value, at any depth, that a condition holds for.
    package func firstObject(where isWanted: (JSONObject) -> Bool) -> JSONObject? {
        switch self {
        case .array(let values):
            for value in values { if let found = value.firstObject(where: isWanted) { return found } }
            return nil
        case .object(let members):
            if isWanted(members) { return members }
            for (_, value) in members.pairs { if let found = value.firstObject(where: isWanted) { return found } }
            return nil
        default: return nil
        }
    }

    /// The value with each text in it replaced.
    package func mappingTexts<E: Error>(_ change: (String) throws(E) -> JSONValue) throws(E) -> JSONValue {
        switch self {
        case .string(let text): return try change(text)
        case .array(let values):
            var changed: [JSONValue] = []
            changed.reserveCapacity(values.count)
            for value in values { changed.append(try value.mappingTexts(change)) }
            return .array(changed)
        case .object(let members):
            var changed = JSONObject()
            for (name, value) in members.pairs { changed[name] = try value.mappingTexts(change) }
            return .object(changed)
        default: return self
        }
    }
}

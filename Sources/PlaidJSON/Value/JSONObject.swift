// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// The members of a JSON object, in order.
///
/// Two objects are equal when they have the same members, whatever their order.
public struct JSONObject: Sendable, ExpressibleByDictionaryLiteral {
    private var members: [(key: String, value: JSONValue)] = []
    /// Where each member is; only a large object has one, since a few names are found faster by looking at them all.
    private var places: [String: Int]?

    private static let searchLimit = 24

    /// Creates an empty object.
    public init() {}

    /// Creates an object; of two members with the same name the last wins.
    public init(_ members: [(String, JSONValue)]) {
        self.members.reserveCapacity(members.count)
        for (name, value) in members { self[name] = value }
    }

    /// Creates an object from a literal; of two members with the same name the last wins.
    public init(dictionaryLiteral elements: (String, JSONValue)...) { self.init(elements) }

    /// The member of that name; setting `nil` removes it, setting `.null` keeps it as null.
    public subscript(name: String) -> JSONValue? {
        get { place(of: name).map { members[$0].value } }
        set {
            switch (place(of: name), newValue) {
            case (let place?, let value?): members[place].value = value
            case (let place?, nil):
                members.remove(at: place)
                places = nil
                makePlaces()
            case (nil, let value?):
                places?[name] = members.count
                members.append((name, value))
                makePlaces()
            case (nil, nil): break
            }
        }
    }

    private func place(of name: String) -> Int? {
        if let places { return places[name] }
        return members.firstIndex { $0.key == name }
    }

    private mutating func makePlaces() {
        guard places == nil, members.count > Self.searchLimit else { return }
        places = Dictionary(uniqueKeysWithValues: members.enumerated().map { ($1.key, $0) })
    }

    /// The names, in order.
    public var keys: [String] { members.map(\.key) }

    /// How many members there are.
    public var count: Int { members.count }

    /// Whether there are none.
    public var isEmpty: Bool { members.isEmpty }

    /// The members, in order.
    public var pairs: [(key: String, value: JSONValue)] { members }

    /// The object as JSON text.
    public func serialized(prettyPrinted: Bool = false) -> [UInt8] {
        JSONValue.object(self).serialized(prettyPrinted: prettyPrinted)
    }
}

extension JSONObject: Hashable {
    /// Whether both have the same members, whatever their order.
    public static func == (left: JSONObject, right: JSONObject) -> Bool {
        left.count == right.count && left.members.allSatisfy { right[$0.key] == $0.value }
    }

    /// Hashes the members, whatever their order.
    public func hash(into hasher: inout Hasher) {
        var sum = 0
        for member in members {
            var hasher = Hasher()
            hasher.combine(member.key)
            hasher.combine(member.value)
            sum &+= hasher.finalize()
        }
        hasher.combine(sum)
    }
}

extension JSONObject: JSONDecodable, JSONEncodable {
    /// Reads the next value; see `JSONDecodable`.
    public static func decode(_ json: inout JSONReader) -> JSONObject? {
        json.startsObject() ? json.readValue()?.objectValue : nil
    }

    /// The neutral value; see `JSONDecodable`.
    public static func absent(_ json: inout JSONReader) -> JSONObject { JSONObject() }

    /// Writes the value.
    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        for member in members {
            json.key(member.key)
            member.value.encode(to: &json)
        }
        json.endObject()
    }
}

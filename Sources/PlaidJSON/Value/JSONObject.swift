/// The members of a JSON object, in order.
///
/// Two objects are equal when they have the same members, whatever their order.
public struct JSONObject: Sendable, ExpressibleByDictionaryLiteral {
    private var names: [String] = []
    private var values: [String: JSONValue] = [:]

    /// Makes an empty object.
    public init() {}

    /// Makes an object; of two members with the same name the last wins.
    public init(_ members: [(String, JSONValue)]) {
        for (name, value) in members { self[name] = value }
    }

    /// Makes an object from a literal; of two members with the same name the last wins.
    public init(dictionaryLiteral elements: (String, JSONValue)...) { self.init(elements) }

    /// The member of that name; setting `nil` removes it, setting `.null` keeps it as null.
    public subscript(name: String) -> JSONValue? {
        get { values[name] }
        set {
            if let newValue {
                if values.updateValue(newValue, forKey: name) == nil { names.append(name) }
            } else if values.removeValue(forKey: name) != nil {
                names.removeAll { $0 == name }
            }
        }
    }

    /// The names, in order.
    public var keys: [String] { names }

    /// How many members there are.
    public var count: Int { names.count }

    /// Whether there are none.
    public var isEmpty: Bool { names.isEmpty }

    /// The members, in order.
    public var pairs: [(key: String, value: JSONValue)] { names.map { ($0, values[$0] ?? .null) } }

    /// The object as JSON text.
    public func serialized(prettyPrinted: Bool = false) -> [UInt8] {
        JSONValue.object(self).serialized(prettyPrinted: prettyPrinted)
    }
}

extension JSONObject: Hashable {
    /// Whether both have the same members, whatever their order.
    public static func == (left: JSONObject, right: JSONObject) -> Bool { left.values == right.values }
    /// Hashes the members, whatever their order.
    public func hash(into hasher: inout Hasher) { hasher.combine(values) }
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
        for name in names {
            json.key(name)
            (values[name] ?? .null).encode(to: &json)
        }
        json.endObject()
    }
}

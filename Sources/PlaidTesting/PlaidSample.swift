// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidCore
public import PlaidJSON

/// A type with a typical value for tests and previews.
///
/// The samples belong together: the transaction is one of the sample account, which is one of the sample Item.
public protocol PlaidSample: JSONObjectDecodable {
    /// The typical value as Plaid sends it.
    static var sampleJSON: JSONObject { get }
    /// Members that the sample leaves out because Plaid rarely sends them.
    static var otherMembers: Set<String> { get }
}

extension PlaidSample {
    /// None: the sample has every member.
    public static var otherMembers: Set<String> { [] }

    /// The typical value.
    public static var sample: Self {
        guard let value = try? decoded(sampleJSON) else { preconditionFailure("The sample of \(Self.self) is invalid") }
        return value
    }

    /// Returns the typical value with other members.
    ///
    /// ```swift
    /// let refund = try Transaction.sample(["amount": -20, "merchant_name": "Bike Shop"])
    /// ```
    ///
    /// - Parameter changes: Members with the names that Plaid uses; an object within an object changes only the members that it
    ///   names.
    /// - Throws: ``SampleError`` for a member that the type doesn't have, and for a value of the wrong type.
    public static func sample(_ changes: JSONObject) throws(SampleError) -> Self {
        try decoded(sampleJSON(changes))
    }

    /// Returns the JSON of the typical value with other members.
    ///
    /// - Throws: ``SampleError`` for a member that the type doesn't have.
    public static func sampleJSON(_ changes: JSONObject) throws(SampleError) -> JSONObject {
        try sampleJSON.changed(by: changes, of: "\(Self.self)", others: otherMembers)
    }

    private static func decoded(_ object: JSONObject) throws(SampleError) -> Self {
        let bytes = object.serialized()
        var anomalies: [JSONAnomaly] = []
        let read: Self?
        do throws(JSONError) {
            read = try JSONReader.parse(bytes) { json in
                let value: Self? = json.decode()
                anomalies = json.anomalies
                return value
            }
        } catch {
            throw SampleError("\(Self.self) cannot be read: \(error).")
        }
        guard let read, anomalies.isEmpty else {
            let names = anomalies.map { "\($0.name) (\($0.kind))" }.joined(separator: ", ")
            throw SampleError("\(Self.self) has values of the wrong type, or null where a value is required: \(names).")
        }
        guard var response = read as? any PlaidResponse else { return read }
        response.raw = RawJSON(bytes)
        return response as? Self ?? read
    }
}

/// A change of a sample doesn't fit its type.
public struct SampleError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The message for people.
    public let description: String

    init(_ description: String) { self.description = description }
}

extension JSONObject {
    fileprivate func changed(
        by changes: JSONObject, of type: String, others: Set<String> = []
    ) throws(SampleError) -> JSONObject {
        var result = self
        for (name, value) in changes.pairs {
            guard self[name] != nil || others.contains(name) else {
                let known = (keys + others).sorted().joined(separator: ", ")
                throw SampleError("\(type) has no member '\(name)'. Expected one of: \(known).")
            }
            if let old = self[name]?.objectValue, let new = value.objectValue {
                result[name] = .object(try old.changed(by: new, of: "\(type).\(name)"))
            } else {
                result[name] = value
            }
        }
        return result
    }
}

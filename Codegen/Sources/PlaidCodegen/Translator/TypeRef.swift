// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// A type as the document means it, before Swift or the contract file gives it a name.
indirect enum TypeRef: Equatable {
    case string
    case integer
    case number
    case boolean
    /// No type at all: every JSON value.
    case any
    case date
    case dateTime
    /// An object with named members.
    case object(String)
    /// A set of words.
    case enumeration(String)
    case array(TypeRef)
    /// An object whose members' names are data.
    case map(TypeRef)
}

/// A schema after references, `allOf` and aliases have been followed.
struct Resolved {
    var type: TypeRef
    var nullable: Bool
    var constraints: [(key: String, value: String)] = []
}

/// An object schema with `allOf` merged in.
struct FlatObject {
    var name: String
    var properties: [FlatProperty]
    var isOpen: Bool
}

/// One member of a `FlatObject`.
struct FlatProperty {
    var wire: String
    var resolved: Resolved
    var required: Bool
    var deprecated: Bool
    /// The schema that declares the member.
    var owner: String
}

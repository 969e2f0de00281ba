package import PlaidJSON

/// What one check of `tartan doctor` found.
package struct Finding: Sendable, Equatable {
    /// How bad it is.
    package enum Light: String, Sendable, CaseIterable {
        case green
        case amber
        case red
    }

    package let check: String
    package let light: Light
    /// What is so, in one sentence; never a secret.
    package let says: String
    /// What mends it.
    package var remedy: String?

    package static func green(_ check: String, _ says: String) -> Finding {
        Finding(check: check, light: .green, says: says)
    }

    package static func amber(_ check: String, _ says: String, _ remedy: String) -> Finding {
        Finding(check: check, light: .amber, says: says, remedy: remedy)
    }

    package static func red(_ check: String, _ says: String, _ remedy: String) -> Finding {
        Finding(check: check, light: .red, says: says, remedy: remedy)
    }

    package var json: JSONValue {
        .object([
            "check": .string(check), "light": .string(light.rawValue), "says": .string(says),
            "remedy": remedy.map(JSONValue.string) ?? .null,
        ])
    }
}

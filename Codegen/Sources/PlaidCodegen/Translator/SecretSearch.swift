// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Finds the structs that hold a token or another secret, at any depth: their bytes are not to be passed on.
enum SecretSearch {
    private static let secretTypes: Set<String> = [
        "AccessToken", "AssetReportToken", "ClientSecret", "LinkToken", "ProcessorToken", "PublicToken", "UserToken",
    ]

    static func mark(_ structs: inout [StructModel]) {
        var holding: Set<String> = []
        var grew = true
        while grew {
            grew = false
            for model in structs
            where !holding.contains(model.name) && model.fields.contains(where: { holds($0, holding) }) {
                holding.insert(model.name)
                grew = true
            }
        }
        for position in structs.indices { structs[position].holdsSecrets = holding.contains(structs[position].name) }
    }

    private static func holds(_ field: FieldModel, _ holding: Set<String>) -> Bool {
        let leaf = field.type.leaf
        if secretTypes.contains(leaf) || holding.contains(leaf) { return true }
        // Account numbers are personal but no credential; tokens without a type of their own are.
        return leaf == "SensitiveString" && (field.wire.contains("token") || field.wire.contains("password"))
    }
}

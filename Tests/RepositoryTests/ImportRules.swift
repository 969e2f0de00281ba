extension Rule {
    /// Our modules that each of our modules may import.
    ///
    /// Read top to bottom, it is the order in which a transaction flows.
    static let mayImport: [String: Set<String>] = {
        let sdk: Set = ["PlaidJSON", "PlaidTypes", "PlaidCore", "Plaid"]
        let store: Set = ["TokenVault", "Storage", "StorageSQLite", "StoragePostgreSQL"]
        return [
            "PlaidJSON": [],
            "PlaidTypes": ["PlaidJSON"],
            "PlaidKnowledge": ["PlaidJSON"],
            "PlaidGuides": [],
            "PlaidCore": ["PlaidJSON", "PlaidTypes", "PlaidKnowledge"],
            "Plaid": ["PlaidJSON", "PlaidTypes", "PlaidCore"],
            "PlaidWebhooks": sdk,
            "TokenVault": ["PlaidTypes"],
            "Storage": ["PlaidTypes"],
            "StorageSQLite": ["PlaidTypes", "Storage"],
            "CLibPQ": [],
            "StoragePostgreSQL": ["CLibPQ", "PlaidTypes", "Storage"],
            "Export": ["PlaidTypes", "Storage"],
            // Judgements only: what they judge is gathered by the command.
            "Doctor": ["PlaidJSON"],
            // It reaches Plaid through the SDK and a Sandbox over HTTP, never a store.
            "Assistant": sdk.union(["PlaidWebhooks", "PlaidKnowledge", "PlaidGuides"]),
            // The engine works on any store, so it knows none.
            "BankSync": sdk.union(["PlaidKnowledge", "TokenVault", "Storage"]),
            "TartanService": sdk.union(store).union(["PlaidWebhooks", "BankSync"]),
            // The emulator shares no type with the SDK: a wrong field name would agree with itself.
            "PlaidSandbox": ["PlaidJSON"],
            "PlaidSandboxTesting": ["PlaidSandbox"],
            "TartanCommand": sdk.union(store).union([
                "PlaidWebhooks", "BankSync", "Doctor", "Export", "TartanService", "PlaidSandbox", "PlaidKnowledge",
                "PlaidGuides", "Assistant",
            ]),
        ]
    }()

    static let importsPointDown = Rule(
        description: "nothing imports upwards, and the Sandbox imports none of the SDK",
        // A guide's page is a text in which programs of readers import what they like.
        covers: { $0.hasPrefix("Sources/") && $0.hasSuffix(".swift") && !$0.hasPrefix("Sources/PlaidGuides/Pages/") },
        findings: { path, text in
            guard let target = target(of: path), let allowed = mayImport[target] else {
                return ["\(path) belongs to no target that ImportRules.swift knows"]
            }
            return importedModules(text).filter { mayImport[$0] != nil && $0 != target && !allowed.contains($0) }
                .map { "\(target) imports \($0)" }
        })

    /// The modules that a file imports.
    static func importedModules(_ text: String) -> [String] {
        let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "func", "let", "var", "typealias"]
        var modules: [String] = []
        for line in text.split(separator: "\n") where line.contains("import ") {
            var words = line.split(separator: " ")
            let modifiers: Set<Substring> = ["public", "package", "internal", "fileprivate", "private"]
            while let first = words.first, first.hasPrefix("@") || modifiers.contains(first) { words.removeFirst() }
            guard words.first == "import", words.count > 1 else { continue }
            let name = kinds.contains(words[1]) && words.count > 2 ? words[2] : words[1]
            modules.append(String(name.prefix { $0 != "." && $0 != ";" }))
        }
        return modules
    }
}

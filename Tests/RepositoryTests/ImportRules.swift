// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

extension Rule {
    /// Our modules that each of our modules may import.
    ///
    /// Read top to bottom, it is the order in which a transaction flows.
    static let mayImport: [String: Set<String>] = {
        let sdk: Set = ["PlaidJSON", "PlaidTypes", "PlaidCore", "Plaid"]
        let store: Set = ["TokenVault", "TartanStorage", "TartanStorageSQLite", "TartanStoragePostgreSQL"]
        return [
            "PlaidJSON": [],
            "TartanLocalFiles": [],
            // A product for programs that have nothing else to do with Tartan.
            "NACHA": [],
            "PlaidTypes": ["PlaidJSON"],
            "PlaidKnowledge": ["PlaidJSON"],
            "MoneyLedger": [],
            // Pure: what is asked of Plaid, and when, is decided elsewhere.
            "Payments": ["PlaidJSON", "PlaidKnowledge", "NACHA", "MoneyLedger"],
            "PlaidGuides": [],
            "PlaidCore": ["PlaidJSON", "PlaidTypes", "PlaidKnowledge"],
            "Plaid": ["PlaidJSON", "PlaidTypes", "PlaidCore"],
            "PlaidWebhooks": sdk,
            "TartanRedaction": ["PlaidJSON"],
            // No module of ours that it could test with: it scripts the transport and starts no server.
            "PlaidTesting": sdk.union(["TartanRedaction"]),
            "TokenVault": ["PlaidTypes", "TartanLocalFiles"],
            "TartanStorage": ["PlaidTypes", "MoneyLedger"],
            "TartanStorageSQLite": ["PlaidTypes", "MoneyLedger", "TartanStorage"],
            "CTartanLibPQ": [],
            "TartanStoragePostgreSQL": [
                "CTartanLibPQ", "PlaidTypes", "TartanLocalFiles", "MoneyLedger", "TartanStorage",
            ],
            "TartanExport": ["PlaidTypes", "TartanStorage"],
            // Judgements only: what they judge is gathered by the command.
            "TartanDoctor": ["PlaidJSON", "TartanLocalFiles"],
            // It reaches Plaid through the SDK and a Sandbox over HTTP, never a store.
            "TartanAssistant": sdk.union(["PlaidWebhooks", "PlaidKnowledge", "PlaidGuides"]),
            // The engine works on any store, so it knows none.
            "BankSync": sdk.union(["PlaidKnowledge", "TokenVault", "TartanStorage"]),
            // It carries payments out on any store, so it knows none.
            "PaymentService": sdk.union([
                "PlaidKnowledge", "TokenVault", "TartanStorage", "MoneyLedger", "Payments", "NACHA", "BankSync",
            ]),
            // Connections only: no bytes of either server's protocol.
            "TartanHTTPServing": [],
            "TartanService": sdk.union(store).union([
                "PlaidKnowledge", "PlaidWebhooks", "BankSync", "MoneyLedger", "Payments", "PaymentService",
                "TartanHTTPServing",
            ]),
            // The emulator shares no type with the SDK: a wrong field name would agree with itself.
            "PlaidSandbox": ["PlaidJSON", "TartanLocalFiles", "TartanHTTPServing", "TartanRedaction"],
            "PlaidSandboxTesting": ["PlaidSandbox"],
            "CTartanDescriptors": [],
            "TartanCommand": sdk.union(store).union([
                "CTartanDescriptors",
                "PlaidWebhooks", "BankSync", "TartanDoctor", "TartanExport", "TartanService", "PlaidSandbox",
                "PlaidKnowledge",
                "PlaidGuides", "TartanAssistant", "TartanLocalFiles", "NACHA", "MoneyLedger", "Payments",
                "PaymentService",
            ]),
        ]
    }()

    static let importsPointDown = Rule(
        description: "nothing imports upwards, and the Sandbox imports none of the SDK",
        // A guide's page is a text in which programs of readers import what they like.
        covers: {
            $0.hasPrefix("Sources/") && $0.hasSuffix(".swift") && !$0.hasPrefix("Sources/PlaidGuides/Pages/")
                && !isTutorial($0)
        },
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

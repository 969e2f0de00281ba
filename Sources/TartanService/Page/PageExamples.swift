// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Examples that work when copied, with the service's URL and, for the operator, a real key.
enum PageExamples {
    static func curl(address: String, key: String?, user: String) -> String {
        """
        curl '\(address)/api/transactions?limit=10' \\
          -H "Authorization: Bearer \(key ?? "$TARTAN_KEY")" \\
          -H 'Tartan-User: \(user.replacing("'", with: "'\\''"))'
        """
    }

    static func python(address: String, key: String?, user: String) -> String {
        let secret = key.map { quoted($0) } ?? #"os.environ["TARTAN_KEY"]"#
        return """
            import json, os, urllib.request
            request = urllib.request.Request(
                \(quoted("\(address)/api/balances")),
                headers={"Authorization": "Bearer " + \(secret), "Tartan-User": \(quoted(user))})
            print(json.dumps(json.load(urllib.request.urlopen(request)), indent=2))
            """
    }

    static func swift(address: String, key: String?, user: String) -> String {
        let secret = key.map { quoted($0) } ?? #"ProcessInfo.processInfo.environment["TARTAN_KEY"] ?? """#
        return """
            import Foundation
            #if canImport(FoundationNetworking)
            import FoundationNetworking
            #endif
            var request = URLRequest(url: URL(string: \(quoted("\(address)/api/items")))!)
            request.setValue("Bearer " + (\(secret)), forHTTPHeaderField: "Authorization")
            request.setValue(\(quoted(user)), forHTTPHeaderField: "Tartan-User")
            let (data, _) = try await URLSession.shared.data(for: request)
            print(String(decoding: data, as: UTF8.self))
            """
    }

    /// A literal that is valid in Python and Swift; users are visible ASCII, so only these two characters need escaping.
    private static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}

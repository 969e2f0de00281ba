import Plaid
import PlaidJSON

extension Tool {
    /// Who owns accounts.
    static let getIdentity = Tool(
        name: "get_identity", title: "Get account owners",
        description:
            "Reads names, addresses, phone numbers and e-mail addresses of accounts' owners; masked where real.",
        arguments: [accessToken]
    ) { input, workbench in
        let members = try await workbench.client.identityGet(accessToken: try workbench.accessToken(input)).members()
        let rows = (members["accounts"]?.arrayValue ?? []).map { $0.keeping(["account_id", "name", "mask", "owners"]) }
        return ["accounts": .array(rows)]
    }
}

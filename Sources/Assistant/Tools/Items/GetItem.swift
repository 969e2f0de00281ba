import Plaid
import PlaidJSON

extension Tool {
    /// How an Item is.
    static let getItem = Tool(
        name: "get_item", title: "Look at an Item",
        description: "Answers an Item's bank, products, consent, webhook and, when something is wrong, its error.",
        arguments: [accessToken]
    ) { input, workbench in
        try await workbench.client.itemGet(accessToken: try workbench.accessToken(input)).members()
    }
}

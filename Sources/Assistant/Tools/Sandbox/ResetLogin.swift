import Plaid
import PlaidJSON

extension Tool {
    /// Breaks an Item's login.
    static let resetLogin = Tool(
        name: "reset_login", title: "Break an Item's login",
        description: "Puts an Item of the Sandbox into ITEM_LOGIN_REQUIRED, as when a user's password was changed.",
        arguments: [accessToken], place: .anySandbox, effect: .changes
    ) { input, workbench in
        let answer = try await workbench.client.sandboxItemResetLogin(accessToken: try workbench.accessToken(input))
        return ["reset_login": .bool(answer.resetLogin)]
    }
}

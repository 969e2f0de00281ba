// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Plaid
import PlaidJSON

extension Tool {
    /// Breaks an Item's login.
    static let resetLogin = Tool(
        name: "reset_login", title: "Expire an Item's login",
        description: "Sets a Sandbox Item to ITEM_LOGIN_REQUIRED, as after a password change.",
        arguments: [accessToken], place: .anySandbox, effect: .changes
    ) { input, workbench in
        let answer = try await workbench.client.sandboxItemResetLogin(accessToken: try workbench.accessToken(input))
        return ["reset_login": .bool(answer.resetLogin)]
    }
}

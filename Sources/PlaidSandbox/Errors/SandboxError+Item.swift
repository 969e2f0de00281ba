// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

// Failures of an Item, of its bank and of its login.

extension SandboxError {
    static func item(_ code: String, _ message: String, display: String? = nil) -> SandboxError {
        SandboxError("ITEM_ERROR", code, message, display: display)
    }

    static let itemNotFound = item(
        "ITEM_NOT_FOUND",
        "The Item you requested cannot be found. This Item does not exist, has been previously removed via "
            + "/item/remove, or has had access removed by the user.")
    static let itemLoginRequired = item(
        "ITEM_LOGIN_REQUIRED",
        "the login details of this item have changed (credentials, MFA, or required user action) and a user login is "
            + "required to update this information. use Link's update mode to restore the item to a good state")
    static let productNotReady = item(
        "PRODUCT_NOT_READY",
        "the requested product is not yet ready. please provide a webhook or try the request again later")
    static let productNotEnabled = item(
        "PRODUCT_NOT_ENABLED",
        "A requested product was not enabled for the current access token. Please ensure it is included when when "
            + "initializing Link and create the Item again.")
    static let productsNotSupported = item(
        "PRODUCTS_NOT_SUPPORTED", "the requested products are not supported by this institution")
    static let noAccounts = item(
        "NO_ACCOUNTS", "no valid accounts were found for this item",
        display: "No valid accounts were found at the financial institution. Please visit your financial institution's "
            + "website to confirm accounts are available.")
    static let noAuthAccounts = item(
        "NO_AUTH_ACCOUNTS",
        "There are no valid checking or savings account(s) associated with this Item. See "
            + "https://plaid.com/docs/api/#item-errors for more.")
    static let noInvestmentAccounts = item(
        "NO_INVESTMENT_ACCOUNTS",
        "There are no valid investment account(s) associated with this Item. See "
            + "https://plaid.com/docs/api/#item-errors for more information.")
    static let noLiabilityAccounts = item(
        "NO_LIABILITY_ACCOUNTS",
        "There are no valid liability account(s) associated with this Item. See "
            + "https://plaid.com/docs/api/#item-errors for more information.")
    static let accessNotGranted = texted("ITEM_ERROR", "ACCESS_NOT_GRANTED")
    static let assetReportNotReady = SandboxError("ASSET_REPORT_ERROR", "PRODUCT_NOT_READY", productNotReady.message)
    static let syncMutationDuringPagination = SandboxError(
        "TRANSACTIONS_ERROR", "TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION",
        "Underlying transaction data changed since last page was fetched. Please restart pagination from last update.")
    static let userNotFound = SandboxError(
        "USER_ERROR", "USER_NOT_FOUND",
        "The User you requested cannot be found. This User does not exist or has had access removed by the user.")

    static let sandboxWebhookInvalid = SandboxError(
        "SANDBOX_ERROR", "SANDBOX_WEBHOOK_INVALID",
        "Webhook for this item is either not set up, or invalid. Please update the item's webhook and try again.")
    static let sandboxTransferEventTransitionInvalid = SandboxError(
        "SANDBOX_ERROR", "SANDBOX_TRANSFER_EVENT_TRANSITION_INVALID",
        "The provided simulated event type is incompatible with the current transfer status")

    static func sandboxProductNotEnabled(_ product: String) -> SandboxError {
        SandboxError(
            "SANDBOX_ERROR", "SANDBOX_PRODUCT_NOT_ENABLED", "The \(product) product is not enabled on this item")
    }

    static let internalServerError = SandboxError(
        "API_ERROR", "INTERNAL_SERVER_ERROR", "an unexpected error occurred", status: 500)
    static let plannedMaintenance = texted("API_ERROR", "PLANNED_MAINTENANCE", status: 503)

    /// A rate limit; `subject` is what the attempts were to do, such as `access this item`.
    static func rateLimit(_ code: String, subject: String = "access this item") -> SandboxError {
        SandboxError(
            "RATE_LIMIT_EXCEEDED", code,
            "rate limit exceeded for attempts to \(subject). please try again later", status: 429)
    }
}

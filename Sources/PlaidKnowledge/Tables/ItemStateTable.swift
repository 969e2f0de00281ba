// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// The states of an Item in the service.
enum ItemStateTable {
    static let text = """
        healthy | The Item works. | nobody | done | | Nothing
        loginRequired > login | The user has to log in to the bank again. | endUser | no | Your bank requires you to sign in again. | Open Link in update mode so that the user logs in to the bank again | raw:tartan sandbox trigger login-required --item $ITEM_ID
        noAccounts > accounts | The login shares no account, or none of the required type. | endUser | no | We found no account at this bank that we have access to. | Open Link in update mode with account selection | raw:tartan sandbox trigger login-required --item $ITEM_ID --error-code NO_ACCOUNTS
        consentRequired > consent | The user has not consented to data that the application needs. | endUser | no | We need your permission for one more kind of data. | Open Link in update mode with additional_consented_products
        pendingDisconnect > login | The connection ends within days unless the user renews it (United States and Canada). | endUser | done | Please renew the connection to your bank. | Open Link in update mode before the connection ends | raw:tartan sandbox trigger pending-disconnect --item $ITEM_ID
        pendingExpiration > login | The consent expires within days unless the user renews it (Europe). | endUser | done | Please renew the permission at your bank. | Open Link in update mode before the consent expires
        notSupported | Plaid no longer supports this bank or this login. | developer | no | This bank can no longer be connected. | Tell the user; delete the Item or connect another bank
        revoked | The user revoked the permission. | endUser | no | You have ended the connection to this bank. | The user revoked the permission: connect the bank again, or delete the Item | raw:tartan sandbox trigger permission-revoked --item $ITEM_ID
        removed | The Item no longer exists at Plaid. | endUser | no | This bank is no longer connected. | The Item no longer exists at Plaid: connect the bank again, or delete the Item | raw:call /item/remove '"access_token":"'$ACCESS_TOKEN'"'
        institutionDown | The bank is not responding; requests are retried automatically. | bank | later | Your bank is not responding at the moment. | Wait: the bank is not responding, and requests are retried automatically
        """
}

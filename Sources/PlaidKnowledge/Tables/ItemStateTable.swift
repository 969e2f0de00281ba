/// The states in which the service keeps an Item.
enum ItemStateTable {
    static let text = """
        healthy | Data arrives. | nobody | done | | Nothing to do
        loginRequired > login | The bank wants its user to log in again. | endUser | no | Your bank wants you to sign in again. | Open Link in update mode so that the user logs in to the bank again | raw:call /sandbox/item/reset_login '"access_token":"'$ACCESS_TOKEN'"'
        noAccounts > accounts | The login shares no account, or none of the kind that is needed. | endUser | no | We found no account at this bank that we may read. | Open Link in update mode with account selection
        consentRequired > consent | The user has not consented to data that is needed. | endUser | no | We need your permission for one more kind of data. | Open Link in update mode with additional_consented_products
        pendingDisconnect > login | The connection ends within days unless its user renews it (United States and Canada). | endUser | done | Please renew the connection to your bank. | Open Link in update mode before the connection ends
        pendingExpiration > login | The consent ends within days unless its user renews it (Europe). | endUser | done | Please renew the permission at your bank. | Open Link in update mode before the consent ends
        notSupported | Plaid cannot read this bank or this login any more. | developer | no | This bank can no longer be connected. | Tell the user; delete the Item or have another bank connected
        revoked | The user withdrew the permission. | endUser | no | You have ended the connection to this bank. | The user withdrew the permission: connect the bank anew, or delete the Item
        removed | Plaid does not know the Item any more. | endUser | no | This bank is no longer connected. | Plaid no longer knows this Item: connect the bank anew, or delete the Item | raw:call /item/remove '"access_token":"'$ACCESS_TOKEN'"'
        institutionDown | The bank does not answer, and is asked again by itself. | bank | later | Your bank does not answer at the moment. | Wait: the bank does not answer, and is asked again by itself
        """
}

/// The states in which the service keeps an Item.
enum ItemStateTable {
    static let text = """
        healthy | Data arrives. | nobody | done
        loginRequired | The bank wants its user to log in again. | endUser | no | Your bank wants you to sign in again. | Open Link in update mode so that the user logs in to the bank again | raw:call /sandbox/item/reset_login '"access_token":"'$ACCESS_TOKEN'"'
        pendingDisconnect | The connection ends within days unless its user renews it (United States and Canada). | endUser | done | Please renew the connection to your bank. | Open Link in update mode before the connection ends
        pendingExpiration | The consent ends within days unless its user renews it (Europe). | endUser | done | Please renew the permission at your bank. | Open Link in update mode before the consent ends
        revoked | The user withdrew the permission. | endUser | no | You have ended the connection to this bank. | Connect the bank anew, or delete the Item
        removed | Plaid does not know the Item any more. | endUser | no | This bank is no longer connected. | Connect the bank anew, or delete the Item | raw:call /item/remove '"access_token":"'$ACCESS_TOKEN'"'
        institutionDown | The bank does not answer, and is asked again by itself. | bank | later | Your bank does not answer at the moment. | Wait
        """
}
